use factory_core::user_scope;
use std::mem::ManuallyDrop;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let kept = ManuallyDrop::new(create_factory(scope).notes());
        drop(ManuallyDrop::into_inner(kept));
    }
}
