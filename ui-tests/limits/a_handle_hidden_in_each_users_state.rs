// `PerUser<Arc<…>>` is refused, a type of one's own with an `Arc` in it is not: two users then share what it points to;
// the day this stops compiling, the suite says so.
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
