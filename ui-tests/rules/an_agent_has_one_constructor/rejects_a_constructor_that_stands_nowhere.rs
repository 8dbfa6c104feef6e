// Twin: accepts_a_constructor.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
    pub title: String,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { report: Report(title: String) }
    }
}

pub fn main() {}
