use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let kept;
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let notes = create_factory(scope).notes().text;
        let end = move || drop(notes);
        kept = end;
    }
    drop(kept);
}
