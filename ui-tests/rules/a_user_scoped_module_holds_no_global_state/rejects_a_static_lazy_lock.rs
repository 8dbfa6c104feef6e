// Twin: accepts_a_static_of_plain_values.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::LazyLock;

    pub static NAMES: LazyLock<Vec<String>> = LazyLock::new(Vec::new);
}

pub fn main() {}
