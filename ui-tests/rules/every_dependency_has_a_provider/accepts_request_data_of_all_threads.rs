use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;

pub struct Claims {
    pub roles: Arc<Vec<String>>,
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[request]
    claims: &'user Claims,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        request { pub claims: Claims }
        agents { triage: Triage }
    }
}

pub fn main() {
    let claims = Claims { roles: Arc::default() };
    let request = FactoryRequest { claims };
    let served = Platform {}
        .for_user_blocking(ui_tests::context("alice").unwrap(), request, |factory| factory.triage().claims.roles.len());
    served.unwrap();
}
