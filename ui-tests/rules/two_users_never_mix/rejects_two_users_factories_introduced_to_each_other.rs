// Twin: accepts_one_users_factories_introduced_to_each_other.rs
// Mixes: factory → trait object
use factory_core::InScope;
use ui_tests::{Platform, context};

fn introduce<'user>(_: &dyn InScope<'user>, _: &dyn InScope<'user>) {}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            introduce(&bob, &alice);
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
