use ui_tests::{Platform, context};

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        factory.platform().drafts.of(factory.scope()).with(|drafts| drafts.len())
    });
    assert_eq!(served.unwrap(), 0);
}
