use ui_tests::{Platform, context};

pub fn main() {
    let context = context("alice").unwrap();
    Platform::default().for_user_blocking(context, |factory| factory.notes().text.len()).unwrap();
}
