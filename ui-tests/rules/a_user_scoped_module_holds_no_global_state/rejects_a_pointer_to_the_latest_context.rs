// Twin: accepts_a_static_of_plain_values.rs
// Leaks: 28
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use factory_core::UserExecutionContext;
    use std::sync::{Arc, RwLock};

    pub static LATEST: RwLock<Option<Arc<UserExecutionContext>>> = RwLock::new(None);
}

pub fn main() {}
