use super::desk::{Platform, authenticate, context, platform, serve, token};
use axum::{
    Router,
    extract::{
        State, WebSocketUpgrade,
        ws::{Message, WebSocket},
    },
    middleware::from_fn,
    response::Response,
    routing,
};
use factory_core::{Identity, ScopeError};
use factory_runtime::User;
use futures_util::{SinkExt, StreamExt};
use std::{net::SocketAddr, sync::Arc};
use tokio::{net::TcpStream, task::JoinSet};
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{self, client::IntoClientRequest, http::header::AUTHORIZATION},
};

async fn chat(upgrade: WebSocketUpgrade, State(platform): State<Arc<Platform>>, User(identity): User) -> Response {
    upgrade.on_upgrade(async move |socket| {
        if let Err(refused) = converse(&platform, &identity, socket).await {
            panic!("{refused}");
        }
    })
}

/// Opens a scope for each message, so that an idle socket holds none.
async fn converse(platform: &Platform, identity: &Identity, mut socket: WebSocket) -> Result<(), ScopeError> {
    while let Some(Ok(Message::Text(note))) = socket.recv().await {
        let context = context(identity.clone()).expect("these ids are valid");
        let answer = platform.for_user(context, async |desk| desk.notes().add(&note).await).await?;
        if socket.send(Message::text(answer)).await.is_err() {
            break;
        }
    }
    Ok(())
}

async fn server() -> (SocketAddr, Arc<Platform>) {
    let platform = platform();
    let router = Router::new()
        .route("/chat", routing::any(chat))
        .route_layer(from_fn(authenticate))
        .route("/unprotected", routing::any(chat))
        .with_state(Arc::clone(&platform));
    (serve(router).await, platform)
}

/// The client's end of a socket.
struct Client(WebSocketStream<TcpStream>);

impl Client {
    async fn connect(server: SocketAddr, path: &str, user: &str) -> Result<Self, tungstenite::Error> {
        let mut request = format!("ws://{server}{path}").into_client_request().unwrap();
        request.headers_mut().insert(AUTHORIZATION, token(user).parse().unwrap());
        let stream = TcpStream::connect(server).await.unwrap();
        client_async(request, stream).await.map(|(socket, _)| Self(socket))
    }

    async fn send(&mut self, note: &str) -> String {
        self.0.send(tungstenite::Message::text(note)).await.unwrap();
        self.0.next().await.unwrap().unwrap().into_text().unwrap().to_string()
    }
}

#[tokio::test]
async fn every_message_is_served_for_the_user_of_the_upgrade() {
    let (server, platform) = server().await;
    let mut alice = Client::connect(server, "/chat", "alice").await.unwrap();
    let mut bob = Client::connect(server, "/chat", "bob").await.unwrap();
    assert_eq!(alice.send("I am bob").await, "alice: I am bob");
    assert_eq!(bob.send("tea").await, "bob: tea");
    assert_eq!(alice.send("milk").await, "alice: I am bob,milk");
    // Another socket of the same user continues with the user's notes.
    let mut again = Client::connect(server, "/chat", "alice").await.unwrap();
    assert_eq!(again.send("bread").await, "alice: I am bob,milk,bread");
    platform.all_closed().await;
}

#[tokio::test]
async fn an_upgrade_without_an_identity_is_rejected() {
    let (server, _platform) = server().await;
    let refused = Client::connect(server, "/unprotected", "alice").await.err();
    let Some(tungstenite::Error::Http(response)) = refused else { panic!("{refused:?}") };
    assert_eq!(response.status(), 401);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twenty_sockets_at_once() {
    let (server, platform) = server().await;
    let mut clients = JoinSet::new();
    for user in (0..20).map(|number| format!("u-{number}")) {
        clients.spawn(async move {
            let mut socket = Client::connect(server, "/chat", &user).await.unwrap();
            let mut notes = Vec::new();
            for turn in 0..10 {
                notes.push(format!("{user}s-{turn}"));
                assert_eq!(socket.send(&format!("{user}s-{turn}")).await, format!("{user}: {}", notes.join(",")));
            }
        });
    }
    clients.join_all().await;
    platform.all_closed().await;
}
