// Twin: accepts_a_name_for_each_request_value.rs
use factory_core::{UserScope, agent_factory, user_scoped};

pub struct Locale(pub String);

pub type Language = Locale;
pub enum OfUser {}
pub enum OfService {}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[request]
    locale: &'user Locale,
    #[request]
    service_locale: &'user Locale,
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        request {
            pub user: Locale,
            #[allow(dead_code)]
            pub service: Language,
        }
        agents { triage: Triage }
    }
}

pub fn main() {}
