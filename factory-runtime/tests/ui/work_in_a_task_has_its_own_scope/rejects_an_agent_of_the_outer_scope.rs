// Twin: accepts_a_context_for_a_task.rs
use factory_core::{UserScope, agent_factory, testing, user_scoped};
use factory_runtime::spawn_for_user;
use std::sync::Arc;

#[user_scoped]
pub struct Notes<'user> {
    pub scope: UserScope<'user>,
}

agent_factory! {
    pub factory Desk for pub struct Platform { agents { notes: Notes } }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let platform = Arc::new(Platform {});
    let opened = platform.for_user(testing::context("alice"), async |desk| {
        let context = desk.scope().child("notes").unwrap();
        let notes = desk.notes();
        spawn_for_user(&platform, context, (), async move |inner| drop((inner.notes(), notes)));
    });
    opened.await.unwrap();
}
