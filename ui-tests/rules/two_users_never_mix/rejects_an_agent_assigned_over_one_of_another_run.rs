// Twin: accepts_an_agent_assigned_over_one_of_the_same_run.rs
// Mixes: agent → assignment
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |first| {
        let child = first.scope().child("summary").unwrap();
        let mut notes = first.notes();
        let inner = platform.for_user_blocking(child, |second| {
            notes = second.notes();
        });
        inner.map(|()| notes.text.len())
    });
    served.unwrap().unwrap();
}
