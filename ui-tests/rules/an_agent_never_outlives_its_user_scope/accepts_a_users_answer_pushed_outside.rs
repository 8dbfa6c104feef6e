use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let mut kept = Vec::new();
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        let text = factory.notes().text;
        kept.push(text);
    });
    served.unwrap();
    drop(kept);
}
