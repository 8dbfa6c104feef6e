use ui_tests::{Factory, Platform, context};

struct Pair<'a, 'user> {
    first: &'a Factory<'user>,
    second: &'a Factory<'user>,
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let pair = Pair { first: &bob, second: &bob };
            assert!(size_of_val(&pair.first) + size_of_val(&pair.second) > 0);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
