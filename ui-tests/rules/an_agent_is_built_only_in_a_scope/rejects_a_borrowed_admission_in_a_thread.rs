// Twin: accepts_an_owned_admission.rs
use factory_core::{Admission, user_scope};
use std::{sync::Arc, thread};
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Arc::new(Platform::default());
    let admission: Admission<'_, Platform> = platform.admit(context("alice").unwrap()).unwrap();
    let text = thread::spawn(|| {
        user_scope!(open = admission);
        create_factory(open).notes().text
    });
    assert!(text.join().unwrap().is_empty());
}
