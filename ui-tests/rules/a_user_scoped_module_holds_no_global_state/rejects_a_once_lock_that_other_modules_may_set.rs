// Twin: accepts_values_that_are_made_once.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::{LazyLock, OnceLock};

    pub static NAMES: LazyLock<Vec<String>> = LazyLock::new(Vec::new);

    pub fn greeting() -> &'static String {
        static GREETING: OnceLock<String> = OnceLock::new();
        GREETING.get_or_init(|| NAMES.iter().map(|name| name.as_str()).collect())
    }

    pub static TITLE: OnceLock<String> = OnceLock::new();

    pub fn title() -> &'static str {
        TITLE.get_or_init(|| String::from("agents"))
    }
}

pub fn main() {}
