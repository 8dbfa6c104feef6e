use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let mut first = None;
        platform.drafts.of(factory.scope()).with(|drafts| first = drafts.first().cloned());
        first.is_none()
    });
    served.unwrap();
}
