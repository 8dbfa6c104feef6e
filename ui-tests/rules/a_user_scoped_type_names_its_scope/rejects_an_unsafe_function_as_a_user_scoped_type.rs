// Twin: accepts_a_public_struct.rs
use factory_core::user_scoped;

#[user_scoped]
pub unsafe fn triage() {}

pub fn main() {}
