//! The chat over a WebSocket. One scope stays open for as long as the user stays connected.

use super::login::context;
use crate::{
    components::{budget::OutOfBudget, catalogue::Topic},
    platform::{AgentInstanceFactory, HelpDesk},
};
use axum::{
    extract::{
        State, WebSocketUpgrade,
        ws::{Message, WebSocket},
    },
    response::{Response, Result},
};
use factory_runtime::User;
use std::sync::Arc;

/// Answers a refusal before the upgrade, and keeps the admitted scope for the socket.
pub(super) async fn chat(
    upgrade: WebSocketUpgrade,
    State(desk): State<Arc<HelpDesk>>,
    User(identity): User,
) -> Result<Response> {
    let admission = desk.admit_owned(context(identity, "chat")?)?;
    Ok(upgrade.on_upgrade(|socket| admission.run(async move |factory| converse(&factory, socket).await)))
}

/// Answers until the socket closes, the budget of the scope is used, or the user's access ends.
async fn converse(factory: &AgentInstanceFactory<'_>, mut socket: WebSocket) {
    tokio::select! {
        () = answer_questions(factory, &mut socket) => {}
        () = factory.platform().revocations.revoked(factory.scope()) => {}
    }
}

async fn answer_questions(factory: &AgentInstanceFactory<'_>, socket: &mut WebSocket) {
    let triage = factory.triage(Topic::Delivery);
    while let Some(Ok(Message::Text(question))) = socket.recv().await {
        let answer = triage.answer(factory, &question).await;
        let is_last = answer.is_err();
        let text = answer.unwrap_or_else(|OutOfBudget| format!("goodbye, {}", factory.scope().user_id()));
        if socket.send(Message::text(text)).await.is_err() || is_last {
            break;
        }
    }
}
