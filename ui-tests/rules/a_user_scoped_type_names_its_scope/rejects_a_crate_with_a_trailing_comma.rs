// Twin: accepts_the_path_of_the_crate.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped(crate = factory_core,)]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    turns: u32,
}

pub fn main() {}
