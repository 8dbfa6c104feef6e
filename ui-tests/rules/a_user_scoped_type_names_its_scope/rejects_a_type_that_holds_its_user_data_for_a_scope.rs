// Twin: accepts_a_struct_with_its_scope.rs
use factory_core::user_scoped;

#[user_scoped]
pub struct Triage<'user> {
    topic: factory_core::UserData<'user, String>,
    turns: u32,
}

pub fn main() {}
