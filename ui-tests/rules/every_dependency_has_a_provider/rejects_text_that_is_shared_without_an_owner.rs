// Twin: accepts_text_that_is_shared_as_a_string.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};
use std::sync::Arc;

pub trait Llm: Shareable {}

#[derive(Shareable)]
pub struct Clock;

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[shared]
    pub part: &'user str,
}

agent_factory! {
    pub factory Office for pub struct Building {
        shared { pub part: str }
        agents { triage: Triage }
    }
}

pub fn main() {
    let _none: Option<Arc<Clock>> = None;
}
