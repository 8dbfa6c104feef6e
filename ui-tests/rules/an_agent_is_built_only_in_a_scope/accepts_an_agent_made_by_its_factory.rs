use ui_tests::{Notes, Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes: Notes<'_> = factory.notes();
        notes.text.len() + factory.scope().user_id().len()
    });
    served.unwrap();
}
