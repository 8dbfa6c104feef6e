// Twin: accepts_a_struct_with_its_scope.rs
use factory_core::user_scoped;

#[user_scoped]
pub struct Triage<'user> {
    scope: factory_core::OpenScope<'user, ui_tests::Platform>,
    turns: u32,
}

pub fn main() {}
