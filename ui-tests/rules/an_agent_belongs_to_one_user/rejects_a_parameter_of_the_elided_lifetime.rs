// Twin: accepts_a_parameter_that_is_borrowed_for_the_user.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
    pub title: &'user str,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open(scope: UserScope<'user>, title: &str) -> Self {
        Self { scope, title }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { report: Report(title: &'user str) }
    }
}

pub fn main() {}
