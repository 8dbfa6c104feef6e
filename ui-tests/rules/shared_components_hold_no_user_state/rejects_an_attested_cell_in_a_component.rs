// Twin: accepts_an_attested_field.rs
use factory_core::Shareable;
use std::cell::Cell;

#[derive(Shareable)]
pub struct Supervisor {
    #[attest(reason = "a request counter holds no user data")]
    pub requests: Cell<u64>,
}

pub fn main() {}
