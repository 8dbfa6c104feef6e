//! Connections that feed an SSE response and a WebSocket.

use axum::{
    Router,
    extract::{
        Path, State,
        ws::{Message, WebSocketUpgrade},
    },
    response::{
        IntoResponse, Response,
        sse::{Event, Sse},
    },
    routing::get,
};
use factory_core::{UserScope, agent_factory, testing};
use factory_runtime::{AgentEvent, UserEvents};
use futures_util::{Stream, StreamExt, TryStreamExt, future};
use std::{sync::Arc, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

agent_factory! {
    factory Desk for struct Platform {
        shared { events: UserEvents<AgentEvent> }
    }
}

fn follow(
    events: &UserEvents<AgentEvent>,
    scope: UserScope<'_>,
) -> Sse<impl Stream<Item = Result<Event, factory_runtime::Lagged>> + use<>> {
    let connection = events.connect(scope);
    Sse::new(connection.map_ok(|event| Event::default().event(event.name()).data(event.to_string())))
}

fn upgrade(events: &UserEvents<AgentEvent>, scope: UserScope<'_>, upgrade: WebSocketUpgrade) -> Response {
    let connection = events.connect(scope);
    upgrade.on_upgrade(async move |socket| {
        let (to_client, from_client) = socket.split();
        let messages = connection.map_ok(|event| Message::text(event.to_string())).map_err(axum::Error::new);
        future::select(messages.forward(to_client), from_client.for_each(|_| future::ready(()))).await;
    })
}

async fn get_sse(State(platform): State<Arc<Platform>>, Path(user): Path<String>) -> Response {
    let work = async |desk: Desk<'_>| follow(&desk.platform().events, desk.scope()).into_response();
    platform.for_user(testing::context(&user), work).await.unwrap()
}

async fn get_socket(
    State(platform): State<Arc<Platform>>,
    Path(user): Path<String>,
    socket: WebSocketUpgrade,
) -> Response {
    let work = async |desk: Desk<'_>| upgrade(&desk.platform().events, desk.scope(), socket);
    platform.for_user(testing::context(&user), work).await.unwrap()
}

/// Serves a platform, and returns it and the address.
async fn serve() -> (Arc<Platform>, String) {
    let platform = Arc::new(Platform { events: UserEvents::default() });
    let router = Router::new().route("/sse/{user}", get(get_sse)).route("/socket/{user}", get(get_socket));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let router = router.with_state(Arc::clone(&platform));
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    (platform, address)
}

fn connections(platform: &Platform, user: &str) -> usize {
    testing::with_user(user, |scope| platform.events.connections(scope))
}

/// Waits until a user has this number of connections.
async fn until_connections(platform: &Platform, user: &str, count: usize) {
    let reached = async {
        while connections(platform, user) != count {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), reached).await.expect("the number of connections is another");
}

/// Sends to alice and to bob.
fn send_both(platform: &Platform) {
    for user in ["bob", "alice"] {
        let event = AgentEvent::AgentCompleted { agent: "triage".to_owned(), answer: format!("for {user}") };
        testing::with_user(user, |scope| platform.events.send(scope, event));
    }
}

#[tokio::test]
async fn an_sse_response_outlives_its_scope() {
    let (platform, address) = serve().await;
    let mut client = TcpStream::connect(&address).await.unwrap();
    client.write_all(b"GET /sse/alice HTTP/1.1\r\nHost: desk\r\n\r\n").await.unwrap();
    until_connections(&platform, "alice", 1).await;
    send_both(&platform);
    let mut text = String::new();
    while !text.contains("data: ") {
        let mut bytes = [0; 1024];
        let count = client.read(&mut bytes).await.unwrap();
        assert!(count > 0, "the response ended");
        text.push_str(std::str::from_utf8(&bytes[..count]).unwrap());
    }
    assert!(
        text.contains("event: agent_completed\ndata: agent_completed triage for alice\n\n") && !text.contains("bob"),
        "{text}"
    );
    drop(client);
    // The server notices it when it writes, at the latest.
    let sends = async {
        while connections(&platform, "alice") > 0 {
            send_both(&platform);
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), sends).await.expect("the connection is still open");
}

#[tokio::test]
async fn a_web_socket_outlives_its_scope_and_ends_with_its_client() {
    let (platform, address) = serve().await;
    let stream = TcpStream::connect(&address).await.unwrap();
    let url = format!("ws://{address}/socket/alice");
    let (mut client, _) = tokio_tungstenite::client_async(url, stream).await.unwrap();
    until_connections(&platform, "alice", 1).await;
    send_both(&platform);
    let message = client.next().await.unwrap().unwrap();
    assert_eq!(message.into_text().unwrap(), "agent_completed triage for alice");
    drop(client);
    until_connections(&platform, "alice", 0).await;
}
