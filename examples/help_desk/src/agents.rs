//! The agents of one user's request.

pub mod account;
pub mod answers;
pub mod notes;
pub mod orders;
