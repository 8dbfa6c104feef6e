// Twin: accepts_a_value_that_is_dropped.rs
// Leaks: 37
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub fn length(text: String) -> usize {
        Box::r#leak(Box::new(text)).len()
    }
}

pub fn main() {}
