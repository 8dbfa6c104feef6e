// Twin: accepts_the_last_iterations_text_used_in_the_next.rs
// Mixes: agent → next request
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let mut last = None;
    for user in ["alice", "bob"] {
        user_scope!(scope = platform.admit(context(user).unwrap()).unwrap());
        let factory = create_factory(scope);
        let before = last.replace(factory.notes());
        assert!(before.is_none_or(|notes| notes.text.is_empty()));
    }
}
