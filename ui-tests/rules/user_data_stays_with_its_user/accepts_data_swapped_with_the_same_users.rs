use factory_core::UserData;
use std::mem;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let depth = alice.scope().depth() + bob.scope().depth();
            mem::swap(&mut UserData::new(alice.scope(), 40), &mut UserData::new(alice.scope(), 2));
            depth
        })
    });
    served.unwrap().unwrap();
}
