// Twin: accepts_an_agent_hidden_in_its_scope.rs
// Escapes: agent → variable
// Leaks: 40
use factory_core::user_scope;
use std::mem::ManuallyDrop;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let kept;
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        kept = ManuallyDrop::new(create_factory(scope).notes());
    }
    drop(ManuallyDrop::into_inner(kept));
}
