use axum::{
    Router,
    extract::{
        State, WebSocketUpgrade,
        ws::{Message, Utf8Bytes, WebSocket},
    },
    response::Response,
    routing::any,
};
use futures_util::{SinkExt, StreamExt};
use std::{net::SocketAddr, sync::Arc};
use support::{
    side_by_side,
    web::{Closed, Verified, Web, request, web},
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Barrier,
};
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{self, handshake::client::generate_key},
};

/// Opens one scope for as long as the user stays connected.
async fn stay(upgrade: WebSocketUpgrade, State(web): State<Arc<Web>>, user: Verified) -> Response {
    upgrade.on_upgrade(async move |mut socket| {
        let served = web.for_user(user.context("socket"), async |factory| {
            let mut triage = factory.triage("chat".to_owned());
            while let Some(question) = next(&mut socket).await {
                let answer = triage.answer(&question).await;
                socket.send(Message::text(answer)).await.unwrap();
            }
        });
        served.await.unwrap();
    })
}

/// Opens a scope for each message.
async fn visit(upgrade: WebSocketUpgrade, State(web): State<Arc<Web>>, Verified(user): Verified) -> Response {
    upgrade.on_upgrade(async move |mut socket| {
        while let Some(question) = next(&mut socket).await {
            let context = Verified(user.clone()).context("socket");
            let served = web.for_user(context, async |factory| {
                let answer = factory.triage("chat".to_owned()).answer(&question).await;
                socket.send(Message::text(answer)).await.unwrap();
            });
            served.await.unwrap();
        }
    })
}

async fn next(socket: &mut WebSocket) -> Option<Utf8Bytes> {
    match socket.recv().await {
        Some(Ok(Message::Text(text))) => Some(text),
        _ => None,
    }
}

async fn serve(users: impl IntoIterator<Item = String>) -> (SocketAddr, Closed) {
    let (web, closed) = web(users);
    let router = Router::new().route("/stay", any(stay)).route("/visit", any(visit)).with_state(web);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(axum::serve(listener, router).into_future());
    (address, closed)
}

/// A WebSocket client of one user.
struct Client(WebSocketStream<TcpStream>);

impl Client {
    async fn connect(server: SocketAddr, path: &str, user: &str) -> Result<Self, tungstenite::Error> {
        let upgrade = [("connection", "upgrade"), ("upgrade", "websocket"), ("sec-websocket-version", "13")];
        let mut request = request(user, &format!("ws://{server}{path}"))
            .header("host", server.to_string())
            .header("sec-websocket-key", generate_key());
        for (name, value) in upgrade {
            request = request.header(name, value);
        }
        let stream = TcpStream::connect(server).await.unwrap();
        client_async(request.body(()).unwrap(), stream).await.map(|(stream, _)| Self(stream))
    }

    async fn ask(&mut self, question: &str) -> String {
        self.0.send(tungstenite::Message::text(question)).await.unwrap();
        self.0.next().await.unwrap().unwrap().into_text().unwrap().to_string()
    }
}

/// Sends each question after all users have received their previous answer, so that all sockets are open at once.
async fn converse(server: SocketAddr, path: &'static str, user: String, all: Arc<Barrier>) -> Vec<String> {
    let mut client = Client::connect(server, path, &user).await.unwrap();
    let mut answers = Vec::new();
    for question in ["one", "two", "three"] {
        all.wait().await;
        answers.push(client.ask(&format!("{user}'s {question}")).await);
    }
    answers
}

async fn all_converse(path: &'static str, turns: [u32; 3]) {
    const USERS: usize = 24;
    let users: Vec<_> = (0..USERS).map(|number| format!("u-{number}")).collect();
    let (server, _closed) = serve(users.clone()).await;
    let all = Arc::new(Barrier::new(USERS));
    let answered = side_by_side(users.iter().map(|user| converse(server, path, user.clone(), Arc::clone(&all)))).await;
    for (user, answers) in users.iter().zip(answered) {
        let expected = turns.iter().zip(["one", "two", "three"]);
        let expected = expected.map(|(turn, question)| format!("{user} on chat, {turn}: re: {user}'s {question}"));
        assert_eq!(answers, expected.collect::<Vec<_>>());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_scope_while_it_is_connected() {
    all_converse("/stay", [1, 2, 3]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_scope_for_each_message() {
    all_converse("/visit", [1, 1, 1]).await;
}

#[tokio::test]
async fn the_scope_closes_with_the_socket() {
    let (server, mut closed) = serve(["alice".to_owned(), "bob".to_owned()]).await;
    let mut alice = Client::connect(server, "/stay", "alice").await.unwrap();
    let mut bob = Client::connect(server, "/stay", "bob").await.unwrap();
    assert_eq!(alice.ask("hers").await, "alice on chat, 1: re: hers");
    drop(alice);
    assert_eq!(closed.next().await, "alice");
    assert_eq!(bob.ask("his").await, "bob on chat, 1: re: his");
    bob.0.close(None).await.unwrap();
    assert_eq!(closed.next().await, "bob");
}

#[tokio::test]
async fn an_upgrade_without_a_session_is_rejected() {
    let (server, _closed) = serve(["alice".to_owned()]).await;
    let refused = Client::connect(server, "/stay", "bob").await.err();
    let Some(tungstenite::Error::Http(response)) = refused else { panic!("{refused:?}") };
    assert_eq!(response.status(), 401);
}
