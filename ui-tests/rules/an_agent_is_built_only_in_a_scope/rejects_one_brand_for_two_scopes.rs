// Twin: accepts_a_brand_for_each_scope.rs
use factory_core::codegen::{make_guard, open};
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let alice = platform.admit(context("alice").unwrap()).unwrap();
    let bob = platform.admit(context("bob").unwrap()).unwrap();
    make_guard!(brand);
    let alice = create_factory(open(&alice, brand));
    let bob = create_factory(open(&bob, brand));
    assert_eq!(alice.notes().text, bob.notes().text);
}
