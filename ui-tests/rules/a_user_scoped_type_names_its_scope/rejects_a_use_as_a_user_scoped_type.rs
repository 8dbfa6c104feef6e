// Twin: accepts_a_public_struct.rs
use factory_core::user_scoped;

#[user_scoped]
pub use ui_tests::Notes;

pub fn main() {}
