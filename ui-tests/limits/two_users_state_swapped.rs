// Two users' parts of a `PerUser` hold plain data. Code that has both can swap them.
use std::mem;
use ui_tests::{Factory, Platform};

pub fn swap_drafts(platform: &Platform, alice: &Factory<'_>, bob: &Factory<'_>) {
    let (alices, bobs) = (platform.drafts.of(alice.scope()), platform.drafts.of(bob.scope()));
    alices.with(|alices| bobs.with(|bobs| mem::swap(alices, bobs)));
}
