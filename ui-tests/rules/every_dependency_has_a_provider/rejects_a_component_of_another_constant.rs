// Twin: accepts_a_component_of_the_same_arguments.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Store<T, const N: usize> {
    pub parts: [T; N],
}

#[user_scoped]
pub struct Triage<'user, T: factory_core::Shareable, const N: usize> {
    pub scope: UserScope<'user>,
    #[shared]
    pub store: &'user Store<T, N>,
}

agent_factory! {
    pub factory Office for pub struct Building {
        shared { pub store: Store<u64, 2> }
        agents { triage: Triage<u64, 3> }
    }
}

pub fn main() {}
