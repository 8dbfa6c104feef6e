use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let is_first = bob.notes().text.is_empty();
            let chosen = if is_first { bob.scope() } else { bob.scope() };
            assert!(size_of_val(&chosen) > 0);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
