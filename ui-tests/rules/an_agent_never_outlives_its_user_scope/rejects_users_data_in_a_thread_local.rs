// Twin: accepts_a_users_answer_in_a_thread_local.rs
// Escapes: user data → thread-local
// Leaks: 26
use factory_core::UserData;
use std::cell::RefCell;
use ui_tests::{Platform, context};

thread_local! {
    static CURRENT: RefCell<Option<UserData<'static, String>>> = const { RefCell::new(None) };
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let data = UserData::new(factory.scope(), factory.notes().text);
        CURRENT.set(Some(data));
    });
    served.unwrap();
}
