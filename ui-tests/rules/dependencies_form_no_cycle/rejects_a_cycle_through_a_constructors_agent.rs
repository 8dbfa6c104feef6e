// Twin: accepts_a_constructor_that_takes_an_agent.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
    pub memory: Memory<'user>,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open(scope: UserScope<'user>, #[agent] memory: Memory<'user>) -> Self {
        Self { scope, memory }
    }
}

#[user_scoped]
pub struct Memory<'user> {
    scope: UserScope<'user>,
    #[scoped]
    pub report: std::sync::Arc<Report<'user>>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { report: Report }
    }
}

pub fn main() {}
