// Twin: accepts_plain_data_for_a_task_of_the_scope.rs
use factory_core::{Keeps, UserScope, agent_factory, testing, user_scoped};
use factory_runtime::UserTasks;
use std::sync::Arc;

#[user_scoped]
pub struct Notes<'user> {
    pub scope: UserScope<'user>,
}

agent_factory! {
    pub factory Desk for pub struct Platform {
        scoped { tasks: UserTasks }
        agents { notes: Notes }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let platform = Arc::new(Platform {});
    let opened = platform.for_user(testing::context("alice"), async |desk| {
        let tasks: Arc<UserTasks<'_>> = desk.keep();
        let user = Arc::clone(&tasks);
        let task = tasks.spawn(&platform, "notes", (), async move |inner| drop((inner.notes(), user))).unwrap();
        drop(task.await)
    });
    opened.await.unwrap();
}
