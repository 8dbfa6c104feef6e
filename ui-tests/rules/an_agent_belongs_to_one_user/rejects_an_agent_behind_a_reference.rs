// Twin: accepts_an_agent_of_its_own_user.rs
use factory_core::BelongsTo;
use ui_tests::Notes;

pub trait Agent<'user>: BelongsTo<'user> {
    fn text(&self) -> &str;
}

impl<'user> Agent<'user> for &'user Notes<'user> {
    fn text(&self) -> &str {
        &self.text
    }
}

pub fn main() {}
