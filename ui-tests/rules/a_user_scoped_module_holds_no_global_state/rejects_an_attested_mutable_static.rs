// Twin: accepts_a_constant.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    #[attest(reason = "a request counter holds no user data")]
    pub static mut HITS: u64 = 0;
}

pub fn main() {}
