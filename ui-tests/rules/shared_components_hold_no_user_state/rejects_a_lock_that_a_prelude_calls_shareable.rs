// Twin: accepts_a_value_that_a_prelude_calls_shareable.rs
// Leaks: 22
use factory_core::agent_factory;
use std::sync::Mutex;

pub mod prelude {
    pub use factory_core::*;

    pub trait Shareable {}

    impl<T: ?Sized> Shareable for T {}
}

agent_factory! {
    crate = prelude;
    pub factory Office for pub struct Building {
        shared { pub drafts: Mutex<String> }
    }
}

pub fn main() {
    let _never_locked: Option<Mutex<Building>> = None;
}
