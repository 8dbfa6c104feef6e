// Twin: accepts_a_constructor_of_a_generic_agent.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped(create)]
pub struct Report<'user, T> {
    scope: UserScope<'user>,
    pub title: T,
}

#[user_scoped]
impl<'user, T> Report<'user, T> {
    #[create]
    fn open<U: Into<T>>(scope: UserScope<'user>, title: U) -> Self {
        Self { scope, title: title.into() }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { report: Report<String>(title: String) }
    }
}

pub fn main() {}
