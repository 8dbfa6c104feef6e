// Twin: accepts_a_shared_component_of_the_platform.rs
use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        factory.drafts().of(factory.scope()).with(|drafts| drafts.len())
    });
    assert_eq!(served.unwrap(), 0);
}
