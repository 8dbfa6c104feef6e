// Twin: accepts_a_struct_with_its_scope.rs
use factory_core::user_scoped;

#[user_scoped]
pub const TURNS: u32 = 19;

pub fn main() {}
