// Twin: accepts_fields_without_a_name.rs
use factory_core::{UserScope, user_scoped};
use std::sync::Arc;
use ui_tests::{Memory, Notes};

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[scoped(Primary)]
    memory: Arc<Memory<'user>>,
    #[agent]
    notes: Notes<'user>,
    #[param]
    topic: String,
}

pub fn main() {}
