// Twin: accepts_a_static_of_its_own.rs
// Leaks: 03
use factory_core::deprecated_singleton;
use std::sync::LazyLock;

#[deprecated_singleton(instead = "create_factory(scope)", stage = "deny")]
pub fn get_names() -> Vec<String> {
    Vec::new()
}

static NAMES: LazyLock<Vec<String>> = LazyLock::new(get_names);

pub fn main() {
    assert!(NAMES.is_empty());
}
