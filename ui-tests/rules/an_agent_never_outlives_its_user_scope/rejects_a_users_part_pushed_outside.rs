// Twin: accepts_a_copied_draft_pushed_outside.rs
// Escapes: part of the state → collection
use ui_tests::{Platform, context};

pub fn main() {
    let (platform, mut kept) = (Platform::default(), Vec::new());
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let drafts = platform.drafts.of(factory.scope());
        kept.push(drafts);
    });
    served.unwrap();
}
