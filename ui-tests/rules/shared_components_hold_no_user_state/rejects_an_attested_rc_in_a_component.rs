// Twin: accepts_an_attested_field.rs
use factory_core::Shareable;
use std::rc::Rc;

#[derive(Shareable)]
pub struct Supervisor {
    #[attest(reason = "a request counter holds no user data")]
    pub requests: Rc<u64>,
}

pub fn main() {}
