// Twin: accepts_one_users_agents_with_request_data_in_one_vec.rs
// Mixes: agent → collection
use factory_core::{UserScope, agent_factory, user_scoped};
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
    let request = FactoryRequest { claims };
    let other = FactoryRequest { claims: Claims { role: "reader".to_owned() } };
    let served = platform.for_user_blocking(context("alice").unwrap(), request, |alice| {
        platform.for_user_blocking(context("bob").unwrap(), other, |bob| {
            let team = vec![bob.triage(), alice.triage()];
            team.len() + alice.triage().claims.role.len()
        })
    });
    served.unwrap().unwrap();
}
