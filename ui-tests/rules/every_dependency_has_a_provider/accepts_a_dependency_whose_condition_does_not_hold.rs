use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
    #[cfg(any())]
    #[shared]
    pub drafts: &'user factory_core::PerUser<Vec<String>>,
}

agent_factory! {
    pub factory Office for pub struct Building { agents { triage: Triage } }
}

pub fn main() {}
