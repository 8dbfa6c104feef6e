// Twin: accepts_a_component_kept_with_the_same_argument.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};
use std::sync::Arc;

#[derive(Shareable)]
pub struct Clock;

#[user_scoped]
pub struct Kept<'user, T: 'static> {
    pub scope: UserScope<'user>,
    pub value: std::marker::PhantomData<T>,
}

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[scoped]
    pub kept: Arc<Kept<'user, u64>>,
}

agent_factory! {
    pub factory Office for pub struct Building {
        shared { pub clock: Clock }
        scoped { kept: Kept<u32> }
        agents { triage: Triage }
    }
}

pub fn main() {}
