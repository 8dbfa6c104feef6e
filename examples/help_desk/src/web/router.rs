//! The handlers. Each opens a scope for the user of the request and closes it before the response.

use super::{
    chat::chat,
    login::{authenticate, context},
};
use crate::{
    agents::Address,
    components::{catalogue::Topic, database::Order},
    platform::HelpDesk,
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    middleware::from_fn_with_state,
    response::{ErrorResponse, Result},
    routing::{any, get, post},
};
use factory_runtime::User;
use std::sync::Arc;

type Desk = State<Arc<HelpDesk>>;

/// Creates the router of the help desk.
pub fn router(desk: Arc<HelpDesk>) -> Router {
    Router::new()
        .route("/ask/{topic}", post(ask))
        .route("/drafts", get(drafts))
        .route("/orders/{number}", get(order).put(place))
        .route("/orders/{number}/refund", post(refund))
        .route("/address", get(label).put(move_to))
        .route("/plan", post(plan))
        .route("/goodbye", post(goodbye))
        .route("/chat", any(chat))
        .route_layer(from_fn_with_state(Arc::clone(&desk), authenticate))
        .route("/health", get(health)) // after the layer, because it needs no login
        .with_state(desk)
}

async fn ask(State(desk): Desk, User(identity): User, Path(topic): Path<String>, message: String) -> Result<String> {
    let topic = Topic::from_name(&topic).ok_or((StatusCode::NOT_FOUND, "no such topic"))?;
    let served = desk.for_user(context(identity, "ask")?, async |factory| {
        let triage = factory.triage(topic);
        triage.answer(&factory, &message).await
    });
    Ok(served.await??)
}

async fn drafts(State(desk): Desk, User(identity): User) -> Result<String> {
    Ok(desk.for_user(context(identity, "drafts")?, async |factory| factory.notes().drafts().join("\n")).await?)
}

async fn place(State(desk): Desk, User(identity): User, Path(number): Path<String>) -> Result<()> {
    let served = desk.for_user(context(identity, "orders")?, async |factory| {
        desk.primary.write(factory.scope(), &number, Order::Placed).await;
    });
    Ok(served.await?)
}

async fn order(State(desk): Desk, User(identity): User, Path(number): Path<String>) -> Result<String> {
    let served = desk.try_for_user::<_, ErrorResponse>(context(identity, "orders")?, async |factory| {
        let order = factory.order(number).await?;
        Ok(order.describe())
    });
    served.await
}

async fn refund(State(desk): Desk, User(identity): User, Path(number): Path<String>) -> Result<String> {
    let served = desk.try_for_user::<_, ErrorResponse>(context(identity, "orders")?, async |factory| {
        let refund = factory.refund(number).await?;
        Ok(refund.refund().await)
    });
    served.await
}

async fn move_to(State(desk): Desk, User(identity): User, address: String) -> Result<()> {
    Ok(desk.for_user(context(identity, "account")?, async |factory| factory.account().move_to(&address)).await?)
}

/// Returns the label for the user's own parcel.
async fn label(State(desk): Desk, User(identity): User) -> Result<String> {
    let served = desk.for_user(context(identity, "account")?, async |factory| {
        let scope = factory.scope();
        let label = factory.account().address().map(|Address(address)| format!("{}, {address}", scope.user_id()));
        label.reveal(scope, "printed on the user's own parcel")
    });
    Ok(served.await?)
}

async fn plan(State(desk): Desk, User(identity): User, steps: String) -> Result<String> {
    let served = desk.for_user(context(identity, "plan")?, async |factory| {
        let steps: Vec<&str> = steps.lines().collect();
        factory.planner().plan(&factory, &steps).join("\n")
    });
    Ok(served.await?)
}

/// Answers at once. A background task writes the summary in its own scope, for the same user.
async fn goodbye(State(desk): Desk, User(identity): User, message: String) -> Result<String> {
    let served = desk.for_user(context(identity, "goodbye")?, async |factory| {
        let answer = format!("goodbye, {}", factory.scope().user_id());
        (answer, factory.scope().child("goodbye"))
    });
    let (answer, later) = served.await?;
    let (later, desk) = (later?, Arc::clone(&desk));
    tokio::spawn(async move {
        let written = desk.for_user(later, async |factory| factory.summary().write(&[message]).await);
        if let Err(error) = written.await {
            eprintln!("no summary was written: {error}");
        }
    });
    Ok(answer)
}

async fn health(State(desk): Desk) -> String {
    format!("up at {}h", desk.clock.hour())
}
