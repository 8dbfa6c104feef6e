// Twin: accepts_one_users_agents_behind_one_trait_object.rs
// Mixes: agent → trait object
use factory_core::BelongsTo;
use ui_tests::{Notes, Platform, context};

trait Agent<'user>: BelongsTo<'user> {
    fn words(&self) -> usize;
}

impl<'user> Agent<'user> for Notes<'user> {
    fn words(&self) -> usize {
        self.text.split_whitespace().count()
    }
}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let team: [Box<dyn Agent<'_> + '_>; 2] = [Box::new(bob.notes()), Box::new(alice.notes())];
            team.map(|agent| agent.words() + alice.notes().words())
        })
    });
    served.unwrap().unwrap();
}
