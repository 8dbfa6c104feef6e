use std::mem;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let (mut first, mut second) = (bob.notes().memory, bob.notes().memory);
            mem::swap(&mut first, &mut second);
            drop((first, second));
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
