// Plain data that is not `UserData` leaves a scope and reaches another user.
use ui_tests::{Platform, context};

pub fn tell_bob_what_alice_wrote(platform: &Platform) {
    let alices = platform.for_user_blocking(context("alice").unwrap(), |alice| alice.notes().text).unwrap();
    let bobs = platform.for_user_blocking(context("bob").unwrap(), |bob| {
        let mut notes = bob.notes();
        notes.text = alices;
    });
    bobs.unwrap();
}
