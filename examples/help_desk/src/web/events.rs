//! The events of the user's agents, as server-sent events.

use super::login::context;
use crate::platform::HelpDesk;
use axum::{
    extract::State,
    response::{Result, Sse, sse::Event},
};
use factory_runtime::{Lagged, User};
use futures_util::{Stream, StreamExt, TryStreamExt};
use std::sync::Arc;

/// Follows the user's agents until the client disconnects or the user's access ends. The stream holds no scope open.
pub(super) async fn events(
    State(desk): State<Arc<HelpDesk>>,
    User(identity): User,
) -> Result<Sse<impl Stream<Item = Result<Event, Lagged>>>> {
    let connected = desk.for_user(context(identity, "events")?, async |factory| {
        let scope = factory.scope();
        desk.events.connect(scope).take_until(desk.revocations.revoked(scope))
    });
    let events = connected.await?;
    Ok(Sse::new(events.map_ok(|event| Event::default().event(event.name()).data(event.to_string()))))
}
