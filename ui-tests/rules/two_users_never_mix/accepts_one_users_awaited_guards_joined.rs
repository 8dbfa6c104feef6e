use factory_core::{Awaited, AwaitedGuard, PerUser};
use ui_tests::{Platform, context};

fn join<'user>(first: AwaitedGuard<'user, String>, second: AwaitedGuard<'user, String>) {
    drop((first, second));
}

pub fn main() {
    let (drafts, platform) = (PerUser::<Awaited<String>>::default(), Platform::default());
    let _served = platform.for_user(context("alice").unwrap(), async |alice| {
        let inner = platform.for_user(context("bob").unwrap(), async |bob| {
            join(drafts.of(bob.scope()).lock().await, drafts.of(bob.scope()).lock().await);
        });
        let _ = alice.scope();
        inner.await
    });
}
