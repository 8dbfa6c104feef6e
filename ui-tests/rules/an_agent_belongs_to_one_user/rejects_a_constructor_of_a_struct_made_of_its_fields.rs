// Twin: accepts_a_constructor_without_parameters.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Report<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open(scope: UserScope<'user>) -> Self {
        Self { scope }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { report: Report }
    }
}

pub fn main() {}
