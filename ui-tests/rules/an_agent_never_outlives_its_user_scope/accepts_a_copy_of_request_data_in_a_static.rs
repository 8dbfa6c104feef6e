use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Mutex;
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

static LATEST: Mutex<Option<String>> = Mutex::new(None);

pub fn main() {
    let platform = Platform {};
    let claims = Claims { role: "admin".to_owned() };
    let request = FactoryRequest { claims };
    let served = platform.for_user_blocking(context("alice").unwrap(), request, |factory| {
        *LATEST.lock().unwrap() = Some(factory.triage().claims.role.clone());
    });
    served.unwrap();
}
