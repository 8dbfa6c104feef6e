// Twin: accepts_a_constant.rs
use factory_core::user_scoped;

#[user_scoped(create)]
pub mod agents {
    pub const HITS: u64 = 0;
}

pub fn main() {}
