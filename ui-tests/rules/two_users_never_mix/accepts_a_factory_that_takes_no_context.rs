use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let bobs = context("bob").unwrap();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        let notes = alice.notes();
        notes.text.len()
    });
    served.unwrap();
    platform.for_user_blocking(bobs, |bob| bob.notes().text.len()).unwrap();
}
