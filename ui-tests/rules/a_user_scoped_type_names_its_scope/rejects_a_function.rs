// Twin: accepts_a_struct_with_its_scope.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub fn triage<'user>(scope: UserScope<'user>) -> &'user str {
    scope.user_id()
}

pub fn main() {}
