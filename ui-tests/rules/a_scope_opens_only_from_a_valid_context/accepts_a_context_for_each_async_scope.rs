use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let first = context("alice").unwrap();
    let second = context("alice").unwrap();
    let one = platform.for_user(first, async |factory| factory.notes().text.len());
    let two = platform.for_user(second, async |factory| factory.notes().text.len());
    let (one, two) = tokio::join!(one, two);
    assert_eq!(one.unwrap(), two.unwrap());
}
