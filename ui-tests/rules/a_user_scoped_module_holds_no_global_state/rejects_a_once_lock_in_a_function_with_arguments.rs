// Twin: accepts_values_that_are_made_once.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::{LazyLock, OnceLock};

    pub static NAMES: LazyLock<Vec<String>> = LazyLock::new(Vec::new);

    pub fn greeting(name: &str) -> &'static String {
        static GREETING: OnceLock<String> = OnceLock::new();
        GREETING.get_or_init(|| name.to_owned())
    }
}

pub fn main() {}
