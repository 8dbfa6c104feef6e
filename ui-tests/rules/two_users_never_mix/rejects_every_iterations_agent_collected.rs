// Twin: accepts_every_iterations_text_collected.rs
// Mixes: agent → next request
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let mut collected = Vec::new();
    for user in ["alice", "bob"] {
        user_scope!(scope = platform.admit(context(user).unwrap()).unwrap());
        let factory = create_factory(scope);
        collected.push(factory.notes());
    }
    assert_eq!(collected.len(), 2);
}
