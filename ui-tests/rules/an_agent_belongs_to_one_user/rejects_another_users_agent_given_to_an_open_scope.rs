// Twin: accepts_text_given_to_an_open_scope.rs
// Also: two_users_never_mix
use factory_core::{UserScope, UserScoped, user_scope, user_scoped};
use ui_tests::{Platform, context, create_factory};

#[user_scoped]
pub struct Triage<'user, T> {
    scope: UserScope<'user>,
    #[param]
    topic: T,
}

pub fn main() {
    let platform = Platform::default();
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let alice = create_factory(scope);
    user_scope!(scope = platform.admit(context("bob").unwrap()).unwrap());
    let bob = create_factory(scope);
    drop(Triage::create(&bob, (alice.notes(),)));
}
