//! The handlers. Each opens a scope for the user of the request and closes it before the response.

use super::{call::Call, chat::chat, events::events, login::authenticate, page, server::Server};
use crate::{
    agents::account::Address,
    components::{
        catalogue::Topic,
        conversation::{Conversation, Line},
        database::Order,
    },
};
use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, Path, State},
    http::StatusCode,
    middleware::from_fn_with_state,
    response::Result,
    routing::{any, get, post},
};
use factory_core::Keeps;
use factory_runtime::{scope_span, spawn_for_user};
use serde::Serialize;
use tracing::Instrument;

/// Creates the router of the help desk.
pub fn router(server: Server) -> Router {
    Router::new()
        .route("/ask/{topic}", post(ask))
        .route("/history", get(history))
        .route("/chat", any(chat))
        .route("/events", get(events))
        .route("/drafts", get(drafts))
        .route("/orders/{number}", get(order).put(place))
        .route("/orders/{number}/refund", post(refund))
        .route("/address", get(label).put(move_to))
        .route("/plan", post(plan))
        .route("/goodbye", post(goodbye))
        .route_layer(from_fn_with_state(server.clone(), authenticate))
        // After the layer, because they need no login.
        .route("/health", get(health))
        .merge(page::router())
        .layer(DefaultBodyLimit::max(16 * 1024))
        .with_state(server)
}

async fn ask(
    Call { desk, context, request, span }: Call,
    Path(topic): Path<String>,
    question: String,
) -> Result<String> {
    let topic = Topic::from_name(&topic).ok_or((StatusCode::NOT_FOUND, "no such topic"))?;
    let served = desk.for_user(context, request, async |factory| {
        let triage = factory.triage(topic);
        triage.answer(&factory, &question).await
    });
    Ok(served.instrument(span).await??)
}

/// The conversation of a user, for a page that was reloaded.
#[derive(Serialize)]
struct History {
    user: String,
    tenant: String,
    lines: Vec<Line>,
}

async fn history(Call { desk, context, request, span }: Call) -> Result<Json<History>> {
    let served = desk.for_user(context, request, async |factory| {
        let scope = factory.scope();
        History {
            user: scope.user_id().to_owned(),
            tenant: scope.tenant().unwrap_or_default().to_owned(),
            lines: Keeps::<Conversation<'_>>::keep(&factory).lines(),
        }
    });
    Ok(Json(served.instrument(span).await?))
}

async fn drafts(Call { desk, context, request, span }: Call) -> Result<String> {
    let served = desk.for_user(context, request, async |factory| factory.notes().drafts().join("\n"));
    Ok(served.instrument(span).await?)
}

async fn place(Call { desk, context, request, span }: Call, Path(number): Path<String>) -> Result<()> {
    let served = desk.for_user(context, request, async |factory| {
        desk.primary.write(factory.scope(), &number, Order::Placed).await;
    });
    Ok(served.instrument(span).await?)
}

async fn order(Call { desk, context, request, span }: Call, Path(number): Path<String>) -> Result<String> {
    let served = desk.try_for_user(context, request, async |factory| {
        let order = factory.order(number).await?;
        Ok(order.describe())
    });
    served.instrument(span).await
}

async fn refund(Call { desk, context, request, span }: Call, Path(number): Path<String>) -> Result<String> {
    let served = desk.try_for_user(context, request, async |factory| {
        let refund = factory.refund(number).await?;
        Ok(refund.refund().await)
    });
    served.instrument(span).await
}

async fn move_to(Call { desk, context, request, span }: Call, address: String) -> Result<()> {
    let served = desk.for_user(context, request, async |factory| factory.account().move_to(&address));
    Ok(served.instrument(span).await?)
}

/// Returns the label for the user's own parcel.
async fn label(Call { desk, context, request, span }: Call) -> Result<String> {
    let served = desk.for_user(context, request, async |factory| {
        let scope = factory.scope();
        let label = factory.account().address().map(|Address(address)| format!("{}, {address}", scope.user_id()));
        label.reveal(scope, "printed on the user's own parcel")
    });
    Ok(served.instrument(span).await?)
}

async fn plan(Call { desk, context, request, span }: Call, steps: String) -> Result<String> {
    let served = desk.for_user(context, request, async |factory| {
        let steps: Vec<&str> = steps.lines().collect();
        factory.planner().plan(&factory, &steps).join("\n")
    });
    Ok(served.instrument(span).await?)
}

/// Answers at once. A background task writes the summary in its own scope, for the same user.
async fn goodbye(State(server): State<Server>, Call { desk, context, request, span }: Call) -> Result<String> {
    let answered = desk.for_user(context, request.clone(), async |factory| {
        let answer = format!("goodbye, {}", factory.scope().user_id());
        (answer, factory.scope().child("goodbye"))
    });
    let (answer, context) = answered.instrument(span).await?;
    let context = context?;
    let span = scope_span(&context, &server.user_field);
    // The monitor counts it if the scope of the task is refused or panics.
    let summary =
        spawn_for_user(&desk, context, request, async move |factory| factory.summary().write().instrument(span).await);
    server.tasks.spawn(summary); // so that the server waits for it when it stops
    Ok(answer)
}

async fn health(State(server): State<Server>) -> String {
    format!("up at {}h", server.desk.clock.hour())
}
