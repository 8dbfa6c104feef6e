// Twin: accepts_a_value_set_within_a_function.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::OnceLock;

    static PROFILE: OnceLock<String> = OnceLock::new();

    pub fn greeter() -> fn(&str) -> &'static str {
        fn greeting(user: &str) -> &'static str {
            PROFILE.get_or_init(|| format!("hello, {user}"))
        }
        greeting
    }
}

pub fn main() {}
