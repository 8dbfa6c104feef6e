// `PerUser<Arc<…>>` is rejected. A type of the application that contains an `Arc` is accepted, and two users then
// share the value.
use factory_core::{PerUser, UserScope, agent_factory, user_scoped};
use std::sync::{Arc, Mutex};

#[derive(Default)]
pub struct Profile {
    lines: Arc<Mutex<Vec<String>>>,
}

#[user_scoped]
pub struct Draft<'user> {
    scope: UserScope<'user>,
    #[shared]
    profiles: &'user PerUser<Profile>,
}

agent_factory! {
    pub factory Drafts for #[derive(Default)] pub struct Desk {
        shared { pub profiles: PerUser<Profile> }
        agents { draft: Draft }
    }
}

pub fn share_lines(alice: &Draft<'_>, bob: &Draft<'_>) {
    let lines = alice.profiles.of(alice.scope).with(|profile| Arc::clone(&profile.lines));
    bob.profiles.of(bob.scope).with(|profile| profile.lines = lines);
}
