// Twin: accepts_a_component_kept_for_the_same_user.rs
// Mixes: memory → factory's trait
use factory_core::{InScope, Keeps, UserScope};
use std::sync::Arc;
use ui_tests::{Factory, Memory};

pub struct Both<'alice, 'bob> {
    alice: Factory<'alice>,
    bob: Factory<'bob>,
}

impl<'alice, 'bob> InScope<'alice> for Both<'alice, 'bob> {
    fn scope(&self) -> UserScope<'alice> {
        assert!(!self.bob.scope().is_service());
        self.alice.scope()
    }
}

impl<'alice, 'bob> Keeps<'alice, Memory<'alice>> for Both<'alice, 'bob> {
    fn keep(&self) -> Arc<Memory<'alice>> {
        self.bob.notes().memory
    }
}

pub fn main() {}
