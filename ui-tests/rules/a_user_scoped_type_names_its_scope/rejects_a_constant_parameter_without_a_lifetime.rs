// Twin: accepts_a_struct_with_its_scope.rs
use factory_core::user_scoped;

#[user_scoped]
pub struct Triage<const TURNS: usize> {
    turns: [u32; TURNS],
}

pub fn main() {}
