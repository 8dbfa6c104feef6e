use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use ui_tests_attribute::cached;

    #[cached]
    #[attest(reason = "the length of a text is no user's")]
    pub fn length(text: &str) -> usize {
        text.len()
    }
}

pub fn main() {}
