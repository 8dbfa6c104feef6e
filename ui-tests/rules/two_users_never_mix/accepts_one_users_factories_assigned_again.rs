use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let mut slot = &bob;
            assert!(size_of_val(&slot) > 0);
            slot = &bob;
            assert!(size_of_val(&slot) > 0);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
