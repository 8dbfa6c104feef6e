// Twin: accepts_a_public_struct.rs
use factory_core::user_scoped;

#[user_scoped]
extern crate ui_tests;

pub fn main() {}
