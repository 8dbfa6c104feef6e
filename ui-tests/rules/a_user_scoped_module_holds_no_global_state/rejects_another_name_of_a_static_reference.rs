// Twin: accepts_another_name_of_text.rs
// Leaks: 37
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub type Name = &'static super::Registry;

    pub fn name() -> Name {
        &super::REGISTRY
    }
}

pub struct Registry(pub std::sync::Mutex<Vec<String>>);

static REGISTRY: Registry = Registry(std::sync::Mutex::new(Vec::new()));

pub fn main() {}
