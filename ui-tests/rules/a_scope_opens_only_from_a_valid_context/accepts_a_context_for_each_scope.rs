use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let first = context("alice").unwrap();
    let second = context("alice").unwrap();
    platform.for_user_blocking(first, |factory| factory.notes().text.len()).unwrap();
    platform.for_user_blocking(second, |factory| factory.notes().text.len()).unwrap();
}
