use ui_tests::{Platform, context};

pub fn main() {
    let (platform, mut kept) = (Platform::default(), Vec::new());
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let drafts = platform.drafts.of(factory.scope());
        kept.push(drafts.with(|drafts| drafts.clone()));
    });
    served.unwrap();
}
