//! The handlers.

use crate::{
    auth::User,
    database::Draft,
    platform::{AppState, ChatFactoryRequest, create_chat_factory},
    refusal::AppError,
};
use axum::{
    Json, Router,
    extract::{Path, State},
    response::{Sse, sse::Event},
    routing::{get, post},
};
use factory_core::{UserExecutionContext, user_scope};
use futures_util::Stream;
use serde::Deserialize;
use std::convert::Infallible;

/// The body of a message.
#[derive(Deserialize)]
pub struct Message {
    /// The id of the conversation, which the client chooses.
    pub thread: String,
    /// The text.
    pub text: String,
}

/// The context and the request data of a user's request.
fn open(user: User, thread: &str) -> Result<(UserExecutionContext, ChatFactoryRequest), AppError> {
    let context = UserExecutionContext::new(user.identity, thread, "web")?;
    Ok((context, ChatFactoryRequest { claims: user.claims }))
}

async fn ask(State(state): State<AppState>, user: User, Json(body): Json<Message>) -> Result<String, AppError> {
    let claims = user.claims.clone();
    let (context, request) = open(user, &body.thread)?;
    let platform = &state.platform;
    let served = platform.try_for_user::<_, AppError>(context, request, async |factory| {
        // Before the answer is made, so that a limit does not lose it.
        let later = platform.admit_owned(factory.scope().child("summary")?, ChatFactoryRequest { claims })?;
        let answer = factory.triage().answer(&body.text).await;
        tokio::spawn(later.run(async |factory| factory.summary().summarize().await));
        Ok(answer)
    });
    served.await
}

async fn stream(
    State(state): State<AppState>,
    user: User,
    Path(thread): Path<String>,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, AppError> {
    let (context, request) = open(user, &thread)?;
    let admission = state.platform.admit_owned(context, request)?;
    Ok(Sse::new(async_stream::stream! {
        user_scope!(open = admission);
        let factory = create_chat_factory(open);
        let triage = factory.triage();
        for part in ["first", "second"] {
            yield Ok(Event::default().data(triage.answer(part).await));
        }
    }))
}

async fn tool(State(state): State<AppState>, user: User, Path(name): Path<String>) -> Result<String, AppError> {
    let (context, request) = open(user, "tools")?;
    Ok(state.platform.for_user(context, request, async |factory| factory.tool().call(&name).await).await?)
}

async fn drafts(State(state): State<AppState>, user: User) -> Result<String, AppError> {
    let (context, request) = open(user, "drafts")?;
    let drafts = state.platform.for_user_blocking(context, request, |factory| {
        let owner = factory.scope().user_key("drafts").to_string();
        factory.platform().database.select(|draft| draft.owner == owner)
    })?;
    Ok(drafts.into_iter().map(|Draft { text, .. }| text).collect::<Vec<_>>().join("\n"))
}

async fn events(
    State(state): State<AppState>,
    user: User,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, AppError> {
    let (context, request) = open(user, "events")?;
    let mut events = state.platform.for_user_blocking(context, request, |factory| {
        factory.platform().buses.of(factory.scope()).with(|bus| bus.0.subscribe())
    })?;
    Ok(Sse::new(async_stream::stream! {
        while let Ok(event) = events.recv().await {
            yield Ok(Event::default().data(event));
        }
    }))
}

/// Returns the routes of the server.
pub fn router(state: AppState) -> Router {
    Router::new()
        .route("/ask", post(ask))
        .route("/stream/{thread}", get(stream))
        .route("/tools/{name}", get(tool))
        .route("/drafts", get(drafts))
        .route("/events", get(events))
        .with_state(state)
}
