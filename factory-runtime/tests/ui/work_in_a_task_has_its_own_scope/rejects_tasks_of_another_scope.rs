// Twin: accepts_tasks_of_one_scope.rs
use factory_core::{Keeps, UserScope, agent_factory, testing, user_scope, user_scoped};
use factory_runtime::UserTasks;
use std::sync::Arc;

#[user_scoped]
pub struct Notes<'user> {
    pub scope: UserScope<'user>,
    #[scoped]
    pub tasks: Arc<UserTasks<'user>>,
}

agent_factory! {
    pub factory Desk for pub struct Platform {
        scoped { tasks: UserTasks }
        agents { notes: Notes }
    }
}

fn main() {
    let platform = Platform {};
    user_scope!(alice = platform.admit(testing::context("alice")).unwrap());
    let alice = create_desk(alice);
    user_scope!(bob = platform.admit(testing::context("bob")).unwrap());
    let bob = create_desk(bob);
    let mut notes = bob.notes();
    notes.tasks = alice.keep();
    drop(alice);
}
