// Twin: accepts_one_users_agents_in_a_function_that_never_returns.rs
// Mixes: agent → collection
use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn serve(platform: &Platform) -> ! {
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    let alice = create_factory(alice);
    user_scope!(bob = platform.admit(context("bob").unwrap()).unwrap());
    let bob = create_factory(bob);
    let team = [alice.notes(), bob.notes()];
    loop {
        assert_eq!(team.len(), alice.notes().text.len());
    }
}

pub fn main() {}
