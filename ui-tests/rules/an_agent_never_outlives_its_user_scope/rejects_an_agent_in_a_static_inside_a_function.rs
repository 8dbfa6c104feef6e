// Twin: accepts_an_answer_in_a_static_inside_a_function.rs
// Escapes: agent → static
// Leaks: 02
use std::sync::OnceLock;
use ui_tests::{Notes, Platform, context};

fn instance(notes: Notes<'static>) -> &'static Notes<'static> {
    static INSTANCE: OnceLock<Notes<'static>> = OnceLock::new();
    INSTANCE.get_or_init(|| notes)
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        instance(notes);
    });
    served.unwrap();
}
