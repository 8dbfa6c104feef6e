// The lifetime of a borrow from the outer user's agent covers the inner user's scope. The borrow is accepted unless
// the borrowed value carries a scope.
use factory_core::{UserScope, agent_factory, user_scope, user_scoped};
use std::sync::Mutex;
use ui_tests::{Platform, context, create_factory};

#[user_scoped]
pub struct Viewer<'user> {
    pub scope: UserScope<'user>,
    #[param]
    pub lines: &'user Mutex<Vec<String>>,
}

agent_factory! {
    pub factory Viewers for #[derive(Default)] pub struct Gallery {
        agents { viewer: Viewer(lines: &'user Mutex<Vec<String>>) }
    }
}

pub fn show(platform: &Platform, gallery: &Gallery) {
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    let notes = create_factory(alice).notes();
    user_scope!(bob = gallery.admit(context("bob").unwrap()).unwrap());
    let viewer = create_viewers(bob).viewer(&notes.memory.lines);
    viewer.lines.lock().unwrap().push("seen by bob".to_owned());
}
