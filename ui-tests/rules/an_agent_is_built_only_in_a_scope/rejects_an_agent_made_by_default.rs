// Twin: accepts_an_agent_made_by_its_factory.rs
use ui_tests::{Notes, Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes: Notes<'_> = Default::default();
        notes.text.len() + factory.scope().user_id().len()
    });
    served.unwrap();
}
