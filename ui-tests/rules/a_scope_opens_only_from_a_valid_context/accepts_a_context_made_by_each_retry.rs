use ui_tests::{Platform, context};

fn retry(attempt: impl Fn() -> bool) -> bool {
    attempt() || attempt()
}

pub fn main() {
    let platform = Platform::default();
    let context = || context("alice").unwrap();
    assert!(retry(|| platform.for_user_blocking(context(), |factory| factory.notes().text.is_empty()).unwrap()));
}
