// Two users' parts of a `PerUser` hold plain data, which can be swapped while both are open.
use std::mem;
use ui_tests::{Factory, Platform};

pub fn swap_drafts(platform: &Platform, alice: &Factory<'_>, bob: &Factory<'_>) {
    let (alices, bobs) = (platform.drafts.of(alice.scope()), platform.drafts.of(bob.scope()));
    alices.with(|alices| bobs.with(|bobs| mem::swap(alices, bobs)));
}
