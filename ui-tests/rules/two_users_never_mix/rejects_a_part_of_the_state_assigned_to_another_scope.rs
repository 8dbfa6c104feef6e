// Twin: accepts_a_part_of_the_state_assigned_to_its_own_scope.rs
// Mixes: part of the state → field
use factory_core::{PerUserRef, UserScope, user_scope};
use ui_tests::{Platform, context};

struct Editor<'user> {
    scope: UserScope<'user>,
    drafts: Option<PerUserRef<'user, Vec<String>>>,
}

pub fn main() {
    let platform = Platform::default();
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    user_scope!(bob = platform.admit(context("bob").unwrap()).unwrap());
    let mut editor = Editor { scope: alice.scope(), drafts: None };
    assert_eq!(bob.scope().user_id(), "bob");
    editor.drafts = Some(platform.drafts.of(bob.scope()));
    assert!(editor.drafts.is_some() && editor.scope.user_id() == "alice");
}
