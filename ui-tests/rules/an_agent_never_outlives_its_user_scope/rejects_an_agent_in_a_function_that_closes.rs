// Twin: accepts_a_user_id_in_a_function_that_closes.rs
// Escapes: agent → callback
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        factory.scope().on_close(move || drop(notes));
    });
    served.unwrap();
}
