// Twin: accepts_a_checked_child_context.rs
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let child = factory.scope().child("summary");
        platform.for_user_blocking(child, |factory| factory.notes().text.len())
    });
    served.unwrap().unwrap();
}
