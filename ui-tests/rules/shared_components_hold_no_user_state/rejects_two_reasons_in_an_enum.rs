// Twin: accepts_an_attested_field_of_an_enum.rs
use factory_core::Shareable;
use std::sync::atomic::AtomicU64;

#[derive(Shareable)]
pub enum Clock {
    Counted(#[attest(reason = "a number of calls holds no user data", reason = "and is small")] AtomicU64),
    Named(String),
}

pub fn main() {}
