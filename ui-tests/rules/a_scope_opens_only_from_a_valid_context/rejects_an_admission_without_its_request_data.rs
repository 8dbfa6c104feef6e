// Twin: accepts_an_admission_with_its_request_data.rs
use factory_core::{UserScope, agent_factory, user_scope, user_scoped};
use ui_tests::context;

pub struct Claims {
    pub role: String,
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
    let platform = Platform {};
    let claims = Claims { role: "admin".to_owned() };
    let _request = FactoryRequest { claims };
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    assert_eq!(create_factory(open).triage().claims.role, "admin");
}
