// Twin: accepts_state_of_its_own.rs
// Leaks: 40
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::cell::Cell;

    tokio::task_local! {
        static TURNS: Cell<u64>;
    }

    pub fn turns() -> u64 {
        TURNS.with(Cell::get)
    }
}

pub fn main() {}
