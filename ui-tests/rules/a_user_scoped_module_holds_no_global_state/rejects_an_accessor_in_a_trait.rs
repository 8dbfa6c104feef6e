// Twin: accepts_a_trait_of_what_has_a_name.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub trait Singleton {
        fn instance() -> &'static Self;
    }
}

pub fn main() {}
