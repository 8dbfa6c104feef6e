use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped(create)]
pub struct Report<'user, T> {
    scope: UserScope<'user>,
    pub title: T,
}

#[user_scoped]
impl<'user, T> Report<'user, T> {
    #[create]
    fn open(scope: UserScope<'user>, title: T) -> Self {
        Self { scope, title }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { report: Report<String>(title: String) }
    }
}

pub fn main() {}
