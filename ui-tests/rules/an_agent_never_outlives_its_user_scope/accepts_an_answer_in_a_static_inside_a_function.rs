use std::sync::OnceLock;
use ui_tests::{Platform, context};

fn instance(notes: String) -> &'static String {
    static INSTANCE: OnceLock<String> = OnceLock::new();
    INSTANCE.get_or_init(|| notes)
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let notes = factory.notes();
        instance(notes.text);
    });
    served.unwrap();
}
