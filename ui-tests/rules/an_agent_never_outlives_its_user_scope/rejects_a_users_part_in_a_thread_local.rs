// Twin: accepts_a_users_answer_in_a_thread_local.rs
// Escapes: part of the state → thread-local
// Leaks: 26
use factory_core::PerUserRef;
use std::cell::RefCell;
use ui_tests::{Platform, context};

thread_local! {
    static CURRENT: RefCell<Option<PerUserRef<'static, Vec<String>>>> = const { RefCell::new(None) };
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let drafts = platform.drafts.of(factory.scope());
        CURRENT.set(Some(drafts));
    });
    served.unwrap();
}
