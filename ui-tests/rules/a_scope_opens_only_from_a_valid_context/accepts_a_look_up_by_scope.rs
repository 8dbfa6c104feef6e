use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let scope = factory.scope();
        platform.drafts.of(scope).with(|drafts| drafts.len())
    });
    served.unwrap();
}
