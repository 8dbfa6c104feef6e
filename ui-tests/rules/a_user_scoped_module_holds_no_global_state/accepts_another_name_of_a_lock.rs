use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::sync::Mutex as Lock;

    pub fn length(lines: &Lock<Vec<String>>) -> usize {
        lines.lock().unwrap().len()
    }
}

pub fn main() {}
