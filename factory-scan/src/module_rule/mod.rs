//! The rule of `#[user_scoped]` on a module: which tokens hold a value that outlives the scope of every user.

mod messages;
mod model;
mod parse;
mod renames;

pub use messages::Rejection;
pub use model::{Extent, Global, HandedOut, Piece, Place, Static, Walked};
pub use parse::walk;
pub use renames::Renames;
