// Twin: accepts_revealed_data_kept_in_a_static.rs
use factory_core::UserData;
use std::sync::Mutex;
use ui_tests::{Platform, context};

static BALANCES: Mutex<Vec<UserData<'static, u32>>> = Mutex::new(Vec::new());

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let balance = UserData::new(factory.scope(), 42);
        BALANCES.lock().unwrap().push(balance);
    });
    served.unwrap();
}
