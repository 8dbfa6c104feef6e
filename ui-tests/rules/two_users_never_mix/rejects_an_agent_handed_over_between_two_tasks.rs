// Twin: accepts_a_text_handed_over_between_two_tasks.rs
// Mixes: agent → other's task
use std::sync::Mutex;
use ui_tests::{Platform, context};

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let platform = Platform::default();
    let seat = Mutex::new(None);
    let alices =
        platform.for_user(context("alice").unwrap(), async |alice| *seat.lock().unwrap() = Some(alice.notes()));
    let bobs = platform.for_user(context("bob").unwrap(), async |bob| {
        let taken = seat.lock().unwrap().take();
        taken.is_some() && bob.notes().text.is_empty()
    });
    let (alices, bobs) = tokio::join!(alices, bobs);
    assert!(alices.is_ok() && bobs.is_ok());
}
