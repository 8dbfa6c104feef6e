// Twin: accepts_a_scope_of_the_same_user_in_a_handwritten_factory.rs
// Mixes: scope → factory's trait
// Leaks: 14
use factory_core::{InScope, UserScope};
use ui_tests::Factory;

pub struct Both<'alice, 'bob> {
    alice: Factory<'alice>,
    bob: Factory<'bob>,
}

impl<'alice, 'bob> InScope<'alice> for Both<'alice, 'bob> {
    fn scope(&self) -> UserScope<'alice> {
        assert!(!self.bob.scope().is_service() && !self.alice.scope().is_service());
        self.bob.scope()
    }
}

pub fn main() {}
