// Twin: accepts_a_static_beside_a_macro.rs
use factory_core::user_scoped;

macro_rules! as_it_is {
    ($($tokens:tt)*) => { $($tokens)* };
}

#[user_scoped]
pub mod agents {
    use std::cell::Cell;

    as_it_is! {
        pub const HITS: u64 = 0;
        thread_local! { static NAMES: Cell<u64> = const { Cell::new(0) }; }
    }
}

pub fn main() {}
