// Twin: accepts_a_clone_of_the_same_users_agent.rs
// Mixes: agent → collection
// Leaks: 21
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::{Arc, Mutex};
use ui_tests::context;

#[user_scoped]
#[derive(Clone)]
pub struct Draft<'user> {
    pub scope: UserScope<'user>,
    pub lines: Arc<Mutex<Vec<String>>>,
}

agent_factory! {
    pub factory Drafts for #[derive(Default)] pub struct Desk { agents { draft: Draft } }
}

pub fn main() {
    let desk = Desk::default();
    let served = desk.for_user_blocking(context("alice").unwrap(), |alice| {
        desk.for_user_blocking(context("bob").unwrap(), |bob| {
            let drafts = [bob.draft(), alice.draft().clone()];
            drafts.len() + alice.draft().lines.lock().unwrap().len()
        })
    });
    served.unwrap().unwrap();
}
