// Twin: accepts_state_of_its_own.rs
use factory_core::user_scoped;

macro_rules! lazy_static {
    ($($tokens:tt)*) => {};
}

#[user_scoped]
pub mod agents {
    lazy_static! {
        static ref TURNS: u64 = 0;
    }

    pub fn turns() -> u64 {
        0
    }
}

pub fn main() {}
