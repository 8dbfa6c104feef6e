// Twin: accepts_an_attested_field_of_an_enum.rs
use factory_core::Shareable;

#[derive(Shareable)]
pub enum Clock {
    #[attest(reason = "a number of calls holds no user data")]
    Counted(u64),
    Named(String),
}

pub fn main() {}
