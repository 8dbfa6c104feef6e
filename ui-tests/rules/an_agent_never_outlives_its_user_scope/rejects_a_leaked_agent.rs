// Twin: accepts_a_leaked_answer.rs
// Escapes: agent → leak
// Leaks: 40
use ui_tests::{Notes, Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        let leaked: &'static mut Notes<'static> = Box::leak(Box::new(notes));
        leaked.text.clear();
    });
    served.unwrap();
}
