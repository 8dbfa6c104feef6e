use factory_core::UserData;
use ui_tests::{Platform, context};

struct Pair<'user> {
    first: UserData<'user, u32>,
    second: UserData<'user, u32>,
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let pair = Pair { first: UserData::new(bob.scope(), 2), second: UserData::new(bob.scope(), 2) };
            drop((pair.first, pair.second));
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
