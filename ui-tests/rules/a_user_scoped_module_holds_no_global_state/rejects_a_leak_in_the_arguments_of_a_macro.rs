// Twin: accepts_a_value_that_is_dropped.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub fn length(text: String) -> usize {
        format!("{}", text.leak()).len()
    }
}

pub fn main() {}
