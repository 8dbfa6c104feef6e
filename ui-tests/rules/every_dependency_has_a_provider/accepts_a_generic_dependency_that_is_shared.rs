use factory_core::{Shareable, UserScope, agent_factory, user_scoped};

#[derive(Shareable)]
pub struct Store<T, const ROWS: usize> {
    rows: [T; ROWS],
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    store: &'user Store<String, 3>,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub store: Store<String, 3> }
        agents { triage: Triage }
    }
}

pub fn main() {}
