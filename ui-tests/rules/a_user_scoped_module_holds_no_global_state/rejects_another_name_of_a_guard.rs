// Twin: accepts_another_name_of_a_lock.rs
// Leaks: 37
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::MutexGuard as Lock;

    pub fn lines() -> Lock<'static, Vec<String>> {
        super::LINES.lock().unwrap()
    }
}

static LINES: std::sync::Mutex<Vec<String>> = std::sync::Mutex::new(Vec::new());

pub fn main() {}
