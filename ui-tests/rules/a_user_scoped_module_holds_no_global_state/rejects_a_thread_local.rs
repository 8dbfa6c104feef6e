// Twin: accepts_state_of_its_own.rs
// Leaks: 26
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::cell::Cell;

    thread_local! {
        static TURNS: Cell<u64> = const { Cell::new(0) };
    }

    pub fn turns() -> u64 {
        TURNS.get()
    }
}

pub fn main() {}
