// Twin: accepts_a_scope_that_ends.rs
// Also: an_agent_never_outlives_its_user_scope
use factory_core::UserScope;
use ui_tests::{Platform, context};

fn register(scope: UserScope<'static>) -> usize {
    scope.user_id().len()
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| register(factory.scope()));
    served.unwrap();
}
