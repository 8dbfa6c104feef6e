// Twin: accepts_a_scope_for_each_turn_of_a_loop.rs
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    for run in 0..2 {
        let factory = create_factory(open);
        assert!(factory.notes().text.len() <= run);
    }
}
