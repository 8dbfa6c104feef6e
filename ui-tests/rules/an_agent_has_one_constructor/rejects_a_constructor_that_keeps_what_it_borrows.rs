// Twin: accepts_a_constructor_that_keeps_what_the_user_lends.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
    pub title: &'user str,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open<'a>(scope: UserScope<'user>, title: &'a str) -> Self {
        Self { scope, title }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { report: Report(title: &'user str) }
    }
}

pub fn main() {}
