// Twin: accepts_a_static_beside_a_macro.rs
use factory_core::user_scoped;

macro_rules! as_it_is {
    ($($tokens:tt)*) => { $($tokens)* };
}

#[user_scoped]
pub mod agents {
    as_it_is! {
        pub const HITS: u64 = 0;
        pub static mut NAMES: &str = "triage";
    }
}

pub fn main() {}
