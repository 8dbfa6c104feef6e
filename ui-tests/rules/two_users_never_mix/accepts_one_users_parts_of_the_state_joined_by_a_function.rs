use factory_core::PerUserRef;
use ui_tests::{Platform, context};

fn join<'user>(first: PerUserRef<'user, Vec<String>>, second: PerUserRef<'user, Vec<String>>) {
    drop((first, second));
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            join(platform.drafts.of(bob.scope()), platform.drafts.of(bob.scope()));
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
