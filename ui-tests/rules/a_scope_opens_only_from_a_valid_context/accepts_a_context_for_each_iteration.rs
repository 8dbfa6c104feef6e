use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    for _ in 0..2 {
        platform.for_user_blocking(context("alice").unwrap(), |factory| factory.notes().text.len()).unwrap();
    }
}
