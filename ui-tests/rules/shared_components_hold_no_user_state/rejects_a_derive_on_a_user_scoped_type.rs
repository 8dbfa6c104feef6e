// Twin: accepts_a_value_of_each_user_in_a_component.rs
use factory_core::{Shareable, UserScope, user_scoped};

#[derive(Shareable)]
#[user_scoped]
pub struct Memory<'user> {
    scope: UserScope<'user>,
}

pub fn main() {}
