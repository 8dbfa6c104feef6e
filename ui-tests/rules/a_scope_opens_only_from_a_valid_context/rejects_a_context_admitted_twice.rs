// Twin: accepts_a_context_for_each_admission.rs
// Leaks: 29
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let first = context("alice").unwrap();
    let one = platform.admit(first).unwrap();
    let two = platform.admit(first).unwrap();
    drop((one, two));
}
