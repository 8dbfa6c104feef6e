//! Calls from `'static` code into an open scope.

use axum::{Router, extract::State, routing::get};
use factory_core::{UserScope, agent_factory, testing, user_scoped};
use factory_runtime::{Bridge, ScopeClosed, bridged};
use std::sync::Arc;

#[user_scoped]
pub struct Notes<'user> {
    pub scope: UserScope<'user>,
}

impl Notes<'_> {
    async fn answer(&self, question: &str) -> String {
        tokio::task::yield_now().await;
        format!("{question}, {}", self.scope.user_id())
    }
}

agent_factory! {
    pub factory Desk for pub struct Platform { agents { notes: Notes } }
}

async fn handle(State(platform): State<Arc<Platform>>) -> String {
    let answered = platform.for_user(testing::context("alice"), async |desk| {
        let notes = desk.notes();
        let work = async |bridge: Bridge<String, String>| {
            tokio::spawn(async move { bridge.call("hello".to_owned()).await }).await.unwrap()
        };
        bridged(desk.scope(), 4, async |question: String| notes.answer(&question).await, work).await
    });
    answered.await.unwrap().unwrap()
}

#[test]
fn a_handler_can_be_sent() {
    let _router: Router = Router::new().route("/", get(handle)).with_state(Arc::new(Platform {}));
    let _ = ScopeClosed;
}
