// Twin: accepts_a_value_that_is_dropped.rs
// Leaks: 37
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    type Boxed = Box<String>;

    pub fn length(text: String) -> usize {
        Boxed::leak(Box::new(text)).len()
    }
}

pub fn main() {}
