// Twin: accepts_one_users_agents_introduced_to_each_other.rs
// Mixes: agent → trait object
// Also: an_agent_belongs_to_one_user
use factory_core::BelongsTo;
use ui_tests::{Platform, context};

fn introduce<'user>(_: &dyn BelongsTo<'user>, _: &dyn BelongsTo<'user>) {}

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            introduce(&bob.notes(), &alice.notes());
            alice.notes().text.len()
        })
    });
    served.unwrap().unwrap();
}
