use ui_tests::{Notes, Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let text = alice.notes().text;
            let notes = Notes { scope: bob.scope(), memory: bob.notes().memory, text };
            notes.text.len()
        })
    });
    served.unwrap().unwrap();
}
