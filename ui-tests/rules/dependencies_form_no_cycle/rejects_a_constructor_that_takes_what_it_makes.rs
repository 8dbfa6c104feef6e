// Twin: accepts_a_constructor_that_takes_what_another_makes.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped(create)]
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

#[user_scoped(create)]
pub struct Notes<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
impl<'user> Notes<'user> {
    #[create]
    fn take(scope: UserScope<'user>, #[agent] _notes: Notes<'user>) -> Self {
        Self { scope }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { report: Report }
    }
}

pub fn main() {}
