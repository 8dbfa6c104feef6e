use factory_core::{Awaited, AwaitedGuard, PerUser};
use std::sync::Mutex;
use ui_tests::{Platform, context};

pub fn main() {
    let drafts: PerUser<Awaited<String>> = PerUser::default();
    let platform = Platform::default();
    let _served = platform.for_user(context("alice").unwrap(), async |factory| {
        let kept: Mutex<Vec<AwaitedGuard<'_, String>>> = Mutex::new(Vec::new());
        let guard = drafts.of(factory.scope()).lock().await;
        kept.lock().unwrap().push(guard);
    });
}
