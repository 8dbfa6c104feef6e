// Twin: accepts_state_of_its_own.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::cell::Cell;

    pub fn turns() -> u64 {
        thread_local!(static TURNS: Cell<u64> = const { Cell::new(0) });
        TURNS.get()
    }
}

pub fn main() {}
