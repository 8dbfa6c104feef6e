// Twin: accepts_an_agent_behind_its_users_trait.rs
use factory_core::BelongsTo;
use ui_tests::Notes;

pub trait Agent<'user>: BelongsTo<'user> {}

impl<'user> Agent<'user> for Notes<'user> {}

pub fn boxed<'user>(notes: Notes<'user>) -> Box<dyn Agent<'user> + 'static> {
    Box::new(notes)
}

pub fn main() {}
