// Twin: accepts_a_constructor_of_its_lifetime.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
    pub title: String,
}

#[user_scoped]
impl Report<'_> {
    #[create]
    fn open(scope: UserScope<'_>, title: String) -> Self {
        Self { scope, title }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { report: Report(title: String) }
    }
}

pub fn main() {}
