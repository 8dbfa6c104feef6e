// Twin: accepts_a_part_of_the_state_asked_for_again.rs
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let drafts = platform.drafts.of(factory.scope());
        let again = drafts.clone();
        drafts.with(|drafts| drafts.len()) + again.with(|drafts| drafts.len())
    });
    served.unwrap();
}
