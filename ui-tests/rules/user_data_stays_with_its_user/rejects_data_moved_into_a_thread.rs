// Twin: accepts_revealed_data_moved_into_a_thread.rs
use factory_core::UserData;
use std::thread;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let balance = UserData::new(factory.scope(), 42);
        thread::spawn(move || format!("{balance:?}").len())
    });
    served.unwrap().join().unwrap();
}
