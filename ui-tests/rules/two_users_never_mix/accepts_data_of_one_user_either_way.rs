use factory_core::UserData;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let is_first = bob.notes().text.is_empty();
            let chosen = if is_first { UserData::new(bob.scope(), 2) } else { UserData::new(bob.scope(), 2) };
            drop(chosen);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
