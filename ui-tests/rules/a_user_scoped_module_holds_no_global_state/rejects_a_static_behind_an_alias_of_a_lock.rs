// Twin: accepts_a_static_behind_an_alias_of_values.rs
// Leaks: 37
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    type Names = std::sync::Mutex<Vec<String>>;

    pub static NAMES: Names = Names::new(Vec::new());
}

pub fn main() {}
