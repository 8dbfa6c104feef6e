// Twin: accepts_a_part_of_the_state_copied_into_a_variable.rs
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let mut first = None;
        platform.drafts.of(factory.scope()).with(|drafts| first = drafts.first());
        first.is_none()
    });
    served.unwrap();
}
