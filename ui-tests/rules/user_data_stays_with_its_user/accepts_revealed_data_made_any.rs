use factory_core::UserData;
use std::any::Any;
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let balance = UserData::new(factory.scope(), 42);
        let erased: Box<dyn Any> = Box::new(balance.reveal(factory.scope(), "shown to the user"));
        erased.is::<i32>()
    });
    served.unwrap();
}
