// Twin: accepts_a_shared_field.rs
use factory_core::{Shareable, UserScope, user_scoped};

#[derive(Shareable)]
pub struct Clock;

#[user_scoped]
#[allow(dead_code)]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[share]
    clock: &'user Clock,
}

pub fn main() {}
