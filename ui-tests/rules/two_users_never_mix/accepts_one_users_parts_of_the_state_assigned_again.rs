use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let mut slot = platform.drafts.of(bob.scope());
            drop(slot);
            slot = platform.drafts.of(bob.scope());
            drop(slot);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
