//! The chat over a WebSocket. One scope stays open for as long as the user stays connected.

use super::login::context;
use crate::{
    components::{budget::OutOfBudget, catalogue::Topic},
    platform::HelpDesk,
};
use axum::{
    extract::{
        State, WebSocketUpgrade,
        ws::{Message, WebSocket},
    },
    response::{Response, Result},
};
use factory_core::{ScopeError, UserExecutionContext};
use factory_runtime::User;
use std::sync::Arc;

pub(super) async fn chat(
    upgrade: WebSocketUpgrade,
    State(desk): State<Arc<HelpDesk>>,
    User(identity): User,
) -> Result<Response> {
    let context = context(identity, "chat")?;
    Ok(upgrade.on_upgrade(async move |socket| {
        if let Err(error) = converse(&desk, context, socket).await {
            eprintln!("a chat did not start: {error}");
        }
    }))
}

/// Answers the user's questions until the socket closes or the budget of the scope is used.
async fn converse(desk: &HelpDesk, context: UserExecutionContext, mut socket: WebSocket) -> Result<(), ScopeError> {
    let served = desk.for_user(context, async |factory| {
        let triage = factory.triage(Topic::Delivery);
        while let Some(Ok(Message::Text(question))) = socket.recv().await {
            let answer = triage.answer(&factory, &question).await;
            let is_last = answer.is_err();
            let text = answer.unwrap_or_else(|OutOfBudget| format!("goodbye, {}", factory.scope().user_id()));
            if socket.send(Message::text(text)).await.is_err() || is_last {
                break;
            }
        }
    });
    served.await
}
