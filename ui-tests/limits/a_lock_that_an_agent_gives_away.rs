// A handle that an agent made for itself is plain data. It can be copied out while the agent still uses it.
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::{Arc, Mutex};
use ui_tests::context;

#[user_scoped]
pub struct Draft<'user> {
    pub scope: UserScope<'user>,
    pub lines: Arc<Mutex<Vec<String>>>,
}

agent_factory! {
    pub factory Drafts for #[derive(Default)] pub struct Desk {
        agents { draft: Draft }
    }
}

pub fn give_away(desk: &Desk, kept: &mut Vec<Arc<Mutex<Vec<String>>>>) {
    desk.for_user_blocking(context("alice").unwrap(), |factory| kept.push(factory.draft().lines)).unwrap();
}
