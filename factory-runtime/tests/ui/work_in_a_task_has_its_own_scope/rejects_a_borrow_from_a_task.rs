// Twin: accepts_plain_data_of_a_task.rs
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
    let user = spawn_for_user(&platform, testing::context("alice"), (), async |desk| desk.notes().scope.user_id());
    drop(user.await);
}
