use factory_core::user_scope;
use std::thread;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    let factory = create_factory(open);
    thread::scope(|threads| {
        threads.spawn(|| factory.notes().text.len());
        threads.spawn(|| factory.notes().text.len());
    });
}
