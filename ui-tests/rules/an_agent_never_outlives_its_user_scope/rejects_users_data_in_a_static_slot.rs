// Twin: accepts_an_answer_in_a_static_slot.rs
// Escapes: user data → static
use factory_core::UserData;
use std::sync::Mutex;
use ui_tests::{Platform, context};

static SUPERVISED: Mutex<Option<UserData<'static, String>>> = Mutex::new(None);

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        *SUPERVISED.lock().unwrap() = Some(UserData::new(factory.scope(), notes.text));
    });
    served.unwrap();
}
