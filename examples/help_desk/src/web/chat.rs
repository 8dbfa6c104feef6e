//! The chat over a WebSocket. Each question opens a scope of its own, as a request would.

use super::{
    call::{Call, Caller},
    events::follow,
    server::Server,
};
use crate::components::catalogue::Topic;
use axum::{
    extract::{
        State, WebSocketUpgrade,
        ws::{CloseFrame, Message, WebSocket, close_code::AWAY},
    },
    http::header::RETRY_AFTER,
    response::{ErrorResponse, IntoResponse, Response, Result},
};
use factory_runtime::{AgentEvent, Lagged};
use futures_util::{Stream, StreamExt, stream::FuturesUnordered};
use serde_json::json;
use std::pin::pin;
use tokio::select;
use tracing::Instrument;

/// The protocol of the socket. Beside it, the page offers `bearer.` with its token, which the login reads.
const PROTOCOL: &str = "help-desk";
const MOST_BYTES: usize = 4096;

/// Follows the user's agents before the upgrade, while a refusal can still be a response.
pub(super) async fn chat(upgrade: WebSocketUpgrade, State(server): State<Server>, caller: Caller) -> Result<Response> {
    let events = follow(&server, &caller).await?;
    let working = server.tasks.token(); // so that the server waits for the socket when it stops
    Ok(upgrade.protocols([PROTOCOL]).max_message_size(MOST_BYTES).on_upgrade(async move |socket| {
        converse(server, caller, socket, events).await;
        drop(working);
    }))
}

/// Sends events and refusals until the client or the events end. A client that leaves cancels its questions.
async fn converse(
    server: Server,
    caller: Caller,
    mut socket: WebSocket,
    events: impl Stream<Item = Result<AgentEvent, Lagged>>,
) {
    let mut events = pin!(events);
    // The platform's limit on open scopes also limits the questions that are answered at the same time.
    let mut answers = FuturesUnordered::new();
    loop {
        let message = select! {
            event = events.next() => match event {
                Some(Ok(event)) => event_message(&event),
                Some(Err(Lagged { .. })) | None => break,
            },
            Some(answered) = answers.next() => match answered {
                Ok(()) => continue, // the events have shown the answer
                Err(refusal) => refusal,
            },
            received = socket.recv() => match received {
                Some(Ok(Message::Text(question))) => {
                    answers.push(answer(&server, &caller, question.to_string()));
                    continue;
                }
                Some(Ok(_)) => continue,
                Some(Err(_)) | None => return,
            },
        };
        if socket.send(message).await.is_err() {
            return;
        }
    }
    if server.stop.is_cancelled() {
        while answers.next().await.is_some() {} // the page finds the answers in the history
    }
    let end = CloseFrame { code: AWAY, reason: "connect again".into() };
    let _ = socket.send(Message::Close(Some(end))).await;
}

/// Answers a question by events, or returns the message about a refusal.
async fn answer(server: &Server, caller: &Caller, question: String) -> Result<(), Message> {
    let answer = async {
        let Call { desk, context, request, span } = caller.call(server)?;
        let answered = desk.for_user(context, request, async |factory| {
            let triage = factory.triage(Topic::of_question(&question));
            triage.answer(&factory, &question).await
        });
        answered.instrument(span).await??;
        Ok(())
    };
    answer.await.map_err(|refused| refusal_message(&question, refused))
}

fn event_message(event: &AgentEvent) -> Message {
    json_message(&json!({ "event": event.name(), "agent": event.agent(), "data": event.data() }))
}

/// Tells what the response to a request would: the status, and when to try again.
fn refusal_message(question: &str, refused: ErrorResponse) -> Message {
    let response = Err::<(), _>(refused).into_response();
    let retry_after = response.headers().get(RETRY_AFTER).and_then(|seconds| seconds.to_str().ok());
    let status = response.status().as_u16();
    json_message(&json!({ "event": "refused", "status": status, "retry_after": retry_after, "data": question }))
}

fn json_message(value: &serde_json::Value) -> Message {
    Message::text(value.to_string())
}
