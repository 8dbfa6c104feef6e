// Twin: accepts_a_struct_with_its_scope.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub struct Triage<'a, 'b> {
    scope: UserScope<'a>,
    topic: &'b str,
}

pub fn main() {}
