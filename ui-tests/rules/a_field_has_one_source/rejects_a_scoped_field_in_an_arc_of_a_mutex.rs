// Twin: accepts_one_source_for_each_field.rs
// Also: every_agent_is_user_scoped
use factory_core::{Shareable, UserScope, user_scoped};
use std::sync::Arc;
use ui_tests::Memory;

#[derive(Shareable)]
pub struct Clock;

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user Clock,
    #[scoped]
    memory: Arc<std::sync::Mutex<Memory<'user>>>,
    #[param]
    topic: Arc<str>,
    #[init(19)]
    turns: u32,
}

pub fn main() {}
