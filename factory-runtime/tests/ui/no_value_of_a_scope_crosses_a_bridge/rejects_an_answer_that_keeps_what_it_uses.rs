// Twin: accepts_plain_data.rs
use factory_core::{UserScope, agent_factory, testing, user_scoped};
use factory_runtime::{Bridge, bridged};

#[user_scoped]
pub struct Notes<'user> {
    pub scope: UserScope<'user>,
}

impl Notes<'_> {
    async fn answer(&self, question: &str) -> String {
        format!("{question}, {}", self.scope.user_id())
    }
}

agent_factory! {
    pub factory Desk for pub struct Platform { agents { notes: Notes } }
}

fn main() {
    drop(Platform {}.for_user(testing::context("alice"), async |desk| {
        let notes = desk.notes();
        let answer = async move |question: String| notes.answer(&question).await;
        let work = async |bridge: Bridge<_, _>| {
            let call = async move { bridge.call("hello".to_owned()).await };
            tokio::spawn(call).await
        };
        drop(bridged(desk.scope(), 1, answer, work).await)
    }));
}
