// Twin: accepts_an_attested_entry.rs
use factory_core::agent_factory;
use std::sync::atomic::AtomicU64;

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            #[attest]
            pub requests: AtomicU64,
        }
    }
}

pub fn main() {}
