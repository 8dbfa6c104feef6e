use std::mem;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let (mut first, mut second) = (bob.scope(), bob.scope());
            mem::swap(&mut first, &mut second);
            assert!(size_of_val(&first) + size_of_val(&second) > 0);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
