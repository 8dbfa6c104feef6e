use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let first = context("alice").unwrap();
    let second = context("alice").unwrap();
    let one = platform.admit(first).unwrap();
    let two = platform.admit(second).unwrap();
    drop((one, two));
}
