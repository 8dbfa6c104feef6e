// Twin: accepts_attributes_of_request_data.rs
use factory_core::{UserScope, agent_factory, user_scoped};

#[derive(Clone, Default)]
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
        /// The data of one request.
        #[derive(Clone, Default)]
        request {
            /// The verified claims.
            #[attest(reason = "one request has it")]
            pub claims: Claims,
        }
        agents { triage: Triage }
    }
}

pub fn main() {
    drop(FactoryRequest::default().clone());
}
