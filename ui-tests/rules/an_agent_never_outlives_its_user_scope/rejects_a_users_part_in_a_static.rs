// Twin: accepts_a_copied_draft_in_a_static.rs
// Escapes: part of the state → static
// Leaks: 03
use factory_core::PerUserRef;
use std::sync::Mutex;
use ui_tests::{Platform, context};

static DRAFTS: Mutex<Vec<PerUserRef<'static, Vec<String>>>> = Mutex::new(Vec::new());

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let drafts = platform.drafts.of(factory.scope());
        DRAFTS.lock().unwrap().push(drafts);
    });
    served.unwrap();
}
