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
        #[cfg(any())]
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
