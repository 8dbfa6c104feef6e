use factory_core::UserData;
use std::thread;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let balance = UserData::new(factory.scope(), 42);
        let balance = balance.reveal(factory.scope(), "counted over all users");
        thread::spawn(move || format!("{balance:?}").len())
    });
    served.unwrap().join().unwrap();
}
