// Twin: accepts_a_public_struct.rs
use factory_core::user_scoped;

#[user_scoped]
pub static TRIAGE: u32 = 0;

pub fn main() {}
