use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        let mut kept = alice.notes();
        let inner = platform.for_user_blocking(context("bob").unwrap(), |bob| {
            kept.text = bob.notes().text;
        });
        inner.map(|()| kept.text.len())
    });
    served.unwrap().unwrap();
}
