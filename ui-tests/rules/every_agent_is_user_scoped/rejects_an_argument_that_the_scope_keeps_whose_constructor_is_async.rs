// Twin: accepts_an_argument_that_the_scope_keeps_by_its_constructor.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    async fn open(scope: UserScope<'user>) -> Self {
        Self { scope }
    }
}

#[user_scoped(create)]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    pub report: Arc<Report<'user>>,
}

#[user_scoped]
impl<'user> Triage<'user> {
    #[create]
    fn start(scope: UserScope<'user>, #[scoped] report: Arc<Report<'user>>) -> Self {
        Self { scope, report }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        scoped { report: Report }
        agents { triage: Triage }
    }
}

pub fn main() {}
