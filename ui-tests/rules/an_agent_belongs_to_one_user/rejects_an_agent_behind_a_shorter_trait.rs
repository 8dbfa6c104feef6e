// Twin: accepts_an_agent_behind_its_users_trait.rs
// Also: two_users_never_mix
use factory_core::BelongsTo;
use ui_tests::Notes;

pub trait Agent<'user>: BelongsTo<'user> {}

impl<'user> Agent<'user> for Notes<'user> {}

pub fn boxed<'long: 'user, 'user>(notes: Notes<'long>) -> Box<dyn Agent<'user> + 'user> {
    Box::new(notes)
}

pub fn main() {}
