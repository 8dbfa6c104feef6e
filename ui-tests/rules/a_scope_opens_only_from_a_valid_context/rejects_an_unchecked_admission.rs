// Twin: accepts_a_checked_admission.rs
use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let admission = platform.admit(context("alice").unwrap());
    user_scope!(open = admission);
    assert_eq!(open.scope().user_id(), "alice");
}
