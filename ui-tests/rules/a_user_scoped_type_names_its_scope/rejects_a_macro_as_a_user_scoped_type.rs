// Twin: accepts_a_public_struct.rs
use factory_core::user_scoped;

#[user_scoped]
macro_rules! triage {
    () => {};
}

pub fn main() {}
