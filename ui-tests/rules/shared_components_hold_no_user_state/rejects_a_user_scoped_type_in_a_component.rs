// Twin: accepts_a_value_of_each_user_in_a_component.rs
// Leaks: 19
use factory_core::Shareable;
use ui_tests::Notes;

#[derive(Shareable)]
pub struct Registry {
    triage: Option<Notes<'static>>,
}

pub fn main() {}
