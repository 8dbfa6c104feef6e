// Twin: accepts_a_struct_with_its_scope.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
pub type Triage<'user> = UserScope<'user>;

pub fn main() {}
