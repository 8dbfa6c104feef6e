//! The cost of isolation, compared with alternatives. `README.md` has the results and the method.

pub mod cold_checks;
pub mod compiling;
pub mod counting;
#[cfg(feature = "all")]
pub mod growth;
#[cfg(feature = "all")]
mod picture;
pub mod timing;
pub mod versions;
pub mod work;
