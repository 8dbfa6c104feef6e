// Twin: accepts_one_users_agents_joined_through_a_generic_function.rs
// Mixes: factory → argument
use factory_core::{InScope, Keeps, UserScoped};
use ui_tests::{Memory, Notes, Platform, context};

fn pair<'user, F: InScope<'user> + Keeps<'user, Memory<'user>>>(first: &F, second: &F) -> [Notes<'user>; 2] {
    [Notes::create(first, ()), Notes::create(second, ())]
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let team = pair(&bob, &alice);
            team.map(|notes| notes.text.len() + alice.notes().text.len())
        })
    });
    served.unwrap().unwrap();
}
