use factory_core::UserScope;
use ui_tests::{Platform, context};

fn join<'user>(first: UserScope<'user>, second: UserScope<'user>) {
    assert!(size_of_val(&first) + size_of_val(&second) > 0);
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            join(bob.scope(), bob.scope());
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
