use factory_core::UserScope;
use ui_tests::{Platform, context};

struct Pair<'user> {
    first: UserScope<'user>,
    second: UserScope<'user>,
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let pair = Pair { first: bob.scope(), second: bob.scope() };
            assert!(size_of_val(&pair.first) + size_of_val(&pair.second) > 0);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
