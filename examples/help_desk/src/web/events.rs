//! The events of the user's agents, as server-sent events.

use super::{
    call::{Call, Caller},
    server::Server,
};
use axum::{
    extract::State,
    response::{
        Result, Sse,
        sse::{Event, KeepAlive},
    },
};
use factory_runtime::{AgentEvent, Lagged};
use futures_util::{Stream, StreamExt, TryStreamExt};
use tokio::{select, time::sleep};
use tracing::Instrument;

/// Streams the events of the user's agents.
pub(super) async fn events(
    State(server): State<Server>,
    caller: Caller,
) -> Result<Sse<impl Stream<Item = Result<Event, Lagged>>>> {
    let events = follow(&server, &caller).await?;
    let events = events.map_ok(|event| Event::default().event(event.name()).data(event.to_string()));
    Ok(Sse::new(events).keep_alive(KeepAlive::default())) // finds out that a client is gone
}

/// Follows the user's agents until the user's access or login ends, or the server stops. The stream holds no scope open.
pub(super) async fn follow(
    server: &Server,
    caller: &Caller,
) -> Result<impl Stream<Item = Result<AgentEvent, Lagged>> + Send + use<>> {
    let Call { desk, context, request, span } = caller.call(server)?;
    let connected = desk.for_user(context, request, async |factory| {
        let scope = factory.scope();
        (desk.events.connect(scope), desk.revocations.revoked(scope))
    });
    let (events, revoked) = connected.instrument(span).await?;
    let (stopped, login_ends) = (server.stop.clone().cancelled_owned(), sleep(caller.time_left()));
    Ok(events.take_until(async {
        select! { () = revoked => {}, () = stopped => {}, () = login_ends => {} }
    }))
}
