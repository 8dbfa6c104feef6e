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

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[agent]
    pub report: Report<'user>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { triage: Triage }
    }
}

pub fn main() {}
