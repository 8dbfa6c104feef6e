//! What isolation costs, beside what else users would pick. `README.md` has the results and how they were made.

pub mod counting;
pub mod versions;
pub mod work;
