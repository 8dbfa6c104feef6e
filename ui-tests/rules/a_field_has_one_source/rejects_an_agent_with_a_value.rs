// Twin: accepts_each_of_the_five_sources.rs
use factory_core::{Shareable, UserScope, user_scoped};
use std::sync::Arc;
use ui_tests::{Memory, Notes};

#[derive(Shareable)]
pub struct Clock;

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user Clock,
    #[scoped]
    memory: Arc<Memory<'user>>,
    #[agent = "yes"]
    notes: Notes<'user>,
    #[param]
    topic: String,
    #[init(19)]
    turns: u32,
}

pub fn main() {}
