use factory_core::Shareable;
use std::sync::atomic::AtomicU64;

#[derive(Shareable)]
pub enum Hits {
    None,
    
    Counted(#[attest(reason = "a request counter holds no user data")] AtomicU64),
}

pub fn main() {}
