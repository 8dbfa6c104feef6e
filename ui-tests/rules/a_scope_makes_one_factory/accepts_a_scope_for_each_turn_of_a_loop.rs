use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    for run in 0..2 {
        user_scope!(of_run = platform.admit(context("alice").unwrap()).unwrap());
        let factory = create_factory(of_run);
        assert!(factory.notes().text.len() <= run);
    }
}
