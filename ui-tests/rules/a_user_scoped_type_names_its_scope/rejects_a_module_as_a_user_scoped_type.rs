// Twin: accepts_a_public_struct.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod triage {}

pub fn main() {}
