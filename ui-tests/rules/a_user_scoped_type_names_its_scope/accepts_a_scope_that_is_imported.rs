use factory_core::{agent_factory, user_scoped};

use factory_core::UserScope;

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
    pub title: String,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open(scope: UserScope<'user>, title: String) -> Self {
        Self { scope, title }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { report: Report(title: String) }
    }
}

pub fn main() {}
