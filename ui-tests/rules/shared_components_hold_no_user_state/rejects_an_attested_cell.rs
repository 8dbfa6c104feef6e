// Twin: accepts_an_attested_entry.rs
use factory_core::agent_factory;
use std::cell::Cell;

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            #[attest(reason = "a request counter holds no user data")]
            pub requests: Cell<u64>,
        }
    }
}

pub fn main() {}
