// Twin: accepts_one_source_for_each_field.rs
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
    memory: Arc<Memory<'user>>,
    #[param(default = "billing")]
    topic: Arc<str>,
    #[init(19)]
    turns: u32,
}

pub fn main() {}
