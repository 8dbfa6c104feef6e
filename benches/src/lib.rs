//! What isolation costs, beside what else users would pick. `README.md` has the results and how they were made.

pub mod compiling;
pub mod counting;
#[cfg(feature = "all")]
pub mod growth;
#[cfg(feature = "all")]
mod picture;
pub mod timing;
pub mod versions;
pub mod work;
