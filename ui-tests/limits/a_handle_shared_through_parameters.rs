// The caller of two users' factories gives both agents a handle to one value.
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::{Arc, Mutex};
use ui_tests::context;

#[user_scoped]
pub struct Draft<'user> {
    scope: UserScope<'user>,
    #[param]
    lines: Arc<Mutex<Vec<String>>>,
}

impl Draft<'_> {
    pub fn write(&self, line: &str) {
        self.lines.lock().unwrap().push(format!("{}: {line}", self.scope.user_id()));
    }
}

agent_factory! {
    pub factory Drafts for #[derive(Default)] pub struct Desk {
        agents { draft: Draft(lines: Arc<Mutex<Vec<String>>>) }
    }
}

pub fn write_together(desk: &Desk) {
    let lines = Arc::<Mutex<Vec<String>>>::default();
    for user in ["alice", "bob"] {
        let lines = Arc::clone(&lines);
        desk.for_user_blocking(context(user).unwrap(), |factory| factory.draft(lines).write("hello")).unwrap();
    }
}
