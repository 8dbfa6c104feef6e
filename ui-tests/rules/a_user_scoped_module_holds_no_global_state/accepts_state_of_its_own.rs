use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use std::cell::Cell;

    pub fn turns() -> u64 {
        let turns: Cell<u64> = const { Cell::new(0) };
        turns.get()
    }
}

pub fn main() {}
