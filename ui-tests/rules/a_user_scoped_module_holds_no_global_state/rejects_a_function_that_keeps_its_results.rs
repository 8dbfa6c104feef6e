// Twin: accepts_an_attested_function_that_keeps_its_results.rs
// Leaks: 18
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use ui_tests_attribute::cached;

    #[cached]
    pub fn length(text: &str) -> usize {
        text.len()
    }
}

pub fn main() {}
