// Twin: accepts_a_name_for_each_request_value.rs
use factory_core::{UserScope, agent_factory, user_scoped};

pub struct Locale(pub String);

pub enum OfUser {}
pub enum OfService {}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[request(OfUser)]
    locale: &'user Locale,
    #[request(OfService)]
    service_locale: &'user Locale,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        request {
            pub user: Locale,
            pub service: Locale,
        }
        agents { triage: Triage }
    }
}

pub fn main() {}
