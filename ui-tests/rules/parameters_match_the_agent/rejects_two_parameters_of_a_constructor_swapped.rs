// Twin: accepts_two_parameters_of_one_type_for_a_constructor.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
    pub title: String,
    pub pages: String,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open(scope: UserScope<'user>, title: String, pages: String) -> Self {
        Self { scope, title, pages }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { report: Report(pages: String, title: String) }
    }
}

pub fn main() {}
