// Twin: accepts_two_agents_with_the_same_needs.rs
use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Clock;

#[derive(Shareable)]
pub struct Mail;

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user Clock,
    #[shared]
    mail: &'user Mail,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub mail: Mail }
        agents { triage: Triage, other: Triage }
    }
}

pub fn main() {}
