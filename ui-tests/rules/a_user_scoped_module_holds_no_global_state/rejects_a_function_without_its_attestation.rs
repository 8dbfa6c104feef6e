// Twin: accepts_an_attested_function.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::Mutex;

    #[attest(reason = "the names of agents are no user's")]
    static NAMES: Mutex<Vec<String>> = Mutex::new(Vec::new());

    pub const fn names() -> &'static Mutex<Vec<String>> {
        &NAMES
    }
}

pub fn main() {}
