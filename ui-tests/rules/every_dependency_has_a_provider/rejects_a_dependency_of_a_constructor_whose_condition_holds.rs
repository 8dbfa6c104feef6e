// Twin: accepts_a_dependency_of_a_constructor_whose_condition_does_not_hold.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[user_scoped(create)]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
}

#[user_scoped]
impl<'user> Triage<'user> {
    #[create]
    fn new(
        scope: UserScope<'user>,
        #[cfg(all())]
        #[shared]
        _drafts: &'user factory_core::PerUser<Vec<String>>,
    ) -> Self {
        Self { scope }
    }
}

agent_factory! {
    pub factory Office for pub struct Building { agents { triage: Triage } }
}

pub fn main() {}
