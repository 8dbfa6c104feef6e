// Twin: accepts_parts_that_are_send.rs
use factory_core::{UserScope, agent_factory, testing, user_scoped};
use factory_runtime::{Bridge, bridged, spawn_for_user};
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
    let task = spawn_for_user(&Arc::new(Platform {}), testing::context("alice"), (), async |desk| {
        let count = std::rc::Rc::new(1);
        let answer = async |more: u32| *count + more;
        bridged(desk.scope(), 1, answer, async |bridge: Bridge<_, _>| bridge.call(2).await).await.unwrap()
    });
    drop(task.await);
}
