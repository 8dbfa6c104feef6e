//! What isolation costs, beside what else users would pick. `README.md` has the results and how they were made.

pub mod compiling;
pub mod counting;
pub mod growth;
mod picture;
pub mod timing;
pub mod versions;
pub mod work;
