// Twin: accepts_an_awaited_guard_within_its_scope.rs
// Escapes: part of the state → static
use factory_core::{Awaited, AwaitedGuard, PerUser};
use std::sync::Mutex;
use ui_tests::{Platform, context};

static KEPT: Mutex<Vec<AwaitedGuard<'static, String>>> = Mutex::new(Vec::new());

pub fn main() {
    let drafts: PerUser<Awaited<String>> = PerUser::default();
    let platform = Platform::default();
    let _served = platform.for_user(context("alice").unwrap(), async |factory| {
        let guard = drafts.of(factory.scope()).lock().await;
        KEPT.lock().unwrap().push(guard);
    });
}
