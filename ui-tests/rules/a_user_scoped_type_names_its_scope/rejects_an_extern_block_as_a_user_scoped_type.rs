// Twin: accepts_a_public_struct.rs
use factory_core::user_scoped;

#[user_scoped]
unsafe extern "C" {}

pub fn main() {}
