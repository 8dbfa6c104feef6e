// Twin: accepts_work_that_is_send.rs
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
    let task = spawn_for_user(&platform, testing::context("alice"), (), async |desk| {
        let line = std::rc::Rc::new(0);
        tokio::task::yield_now().await;
        drop((line, desk))
    });
    drop(task.await);
}
