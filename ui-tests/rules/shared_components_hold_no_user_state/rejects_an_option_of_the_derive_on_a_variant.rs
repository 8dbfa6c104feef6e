// Twin: accepts_an_attested_field_of_a_variant.rs
use factory_core::Shareable;
use std::sync::atomic::AtomicU64;

#[derive(Shareable)]
pub enum Hits {
    None,
    #[shareable(skip)]
    Counted(#[attest(reason = "a request counter holds no user data")] AtomicU64),
}

pub fn main() {}
