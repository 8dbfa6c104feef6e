// Twin: accepts_an_argument_that_is_an_agent_by_its_constructor.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open(scope: UserScope<'user>) -> Box<Self> {
        Box::new(Self { scope })
    }
}

#[user_scoped(create)]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    pub report: Report<'user>,
}

#[user_scoped]
impl<'user> Triage<'user> {
    #[create]
    fn start(scope: UserScope<'user>, #[agent] report: Report<'user>) -> Self {
        Self { scope, report }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage }
    }
}

pub fn main() {}
