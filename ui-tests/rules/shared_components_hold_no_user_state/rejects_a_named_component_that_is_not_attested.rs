// Twin: accepts_attested_components_by_their_names.rs
use factory_core::agent_factory;
use std::sync::atomic::AtomicU64;

pub enum Requests {}
pub enum Answers {}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            #[attest(reason = "a number of requests holds no user data")]
            pub requests: AtomicU64 as Requests,
            pub answers: AtomicU64 as Answers,
        }
    }
}

pub fn main() {}
