// Twin: accepts_a_component_of_its_own_lifetime.rs
use factory_core::{UserScope, user_scoped};
use std::sync::Arc;
use ui_tests::Memory;

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[scoped]
    pub memory: Arc<Memory<'static>>,
}

pub fn main() {}
