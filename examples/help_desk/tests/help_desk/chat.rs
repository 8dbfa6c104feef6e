//! The chat over a real WebSocket.

use super::{open_desk, server};
use factory_runtime::RateLimit;
use futures_util::{SinkExt, StreamExt};
use help_desk::{
    components::claims::{Claims, Role},
    platform::HelpDesk,
    web::{login::Logins, router, server::Server},
};
use serde_json::{Value, json};
use std::time::Duration;
use tokio::{
    net::{TcpListener, TcpStream},
    time::timeout,
};
use tokio_tungstenite::{
    WebSocketStream, client_async,
    tungstenite::{
        self, Message,
        client::IntoClientRequest,
        http::header::{AUTHORIZATION, SEC_WEBSOCKET_PROTOCOL},
    },
};

pub(crate) type Socket = WebSocketStream<TcpStream>;

/// Connects a user of the tenant `acme` as the page does, with the login among the protocols.
pub(crate) async fn connect(server: &Server, user: &str) -> tungstenite::Result<Socket> {
    connect_with(server, &Logins::claims(user, "acme", Role::Buyer)).await
}

async fn connect_with(server: &Server, claims: &Claims) -> tungstenite::Result<Socket> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(axum::serve(listener, router(server.clone())).into_future());
    let mut request = format!("ws://{address}/chat").into_client_request().unwrap();
    assert!(!request.headers().contains_key(AUTHORIZATION));
    let protocols = format!("help-desk, bearer.{}", server.logins.token(claims).unwrap());
    request.headers_mut().insert(SEC_WEBSOCKET_PROTOCOL, protocols.parse().unwrap());
    let (socket, response) = client_async(request, TcpStream::connect(address).await.unwrap()).await?;
    assert_eq!(response.headers()[SEC_WEBSOCKET_PROTOCOL], "help-desk", "the token is not sent back");
    Ok(socket)
}

/// Returns the next message, or `None` at the end of the socket.
pub(crate) async fn receive(socket: &mut Socket) -> Option<Value> {
    let message = timeout(Duration::from_secs(5), socket.next()).await.expect("a message comes or the socket ends");
    let Some(Ok(Message::Text(text))) = message else { return None };
    Some(serde_json::from_str(&text).unwrap())
}

/// Asks a question and returns the answer, after the events before it.
pub(crate) async fn ask(socket: &mut Socket, question: &str) -> String {
    socket.send(Message::text(question)).await.unwrap();
    let (mut streamed, mut agent) = (String::new(), Value::Null);
    loop {
        let message = receive(socket).await.unwrap();
        match message["event"].as_str().unwrap() {
            "agent_started" => agent = message["agent"].clone(),
            "agent_thinking" => streamed += message["data"].as_str().unwrap(),
            "agent_completed" => {
                assert_eq!((&message["agent"], message["data"].as_str().unwrap()), (&agent, &*streamed));
                return streamed;
            }
            _ => panic!("{message}"),
        }
    }
}

#[tokio::test]
async fn each_question_of_a_socket_has_a_scope_of_its_own() {
    let server = server(open_desk());
    let mut socket = connect(&server, "alice").await.unwrap();
    // More questions than the budget of one scope.
    for turn in 1..=5 {
        let answer = ask(&mut socket, &format!("where is parcel {turn}?")).await;
        assert_eq!(answer, format!("“where is parcel {turn}?” – A parcel is traced after three days."));
        assert_eq!(server.desk.limits.open_scopes(), 0);
    }
    assert_eq!(ask(&mut socket, "how do I pay?").await, "“how do I pay?” – A refund takes five days.");
}

#[tokio::test]
async fn a_refused_question_is_told_as_a_refused_request_and_the_socket_stays_open() {
    // The upgrade opens a scope too.
    let rate = RateLimit::per_user(2, Duration::from_secs(60));
    let server = server(HelpDesk { rate, ..open_desk() });
    let mut socket = connect(&server, "alice").await.unwrap();
    ask(&mut socket, "first").await;
    for _ in 0..2 {
        socket.send(Message::text("second")).await.unwrap();
        let mut refusal = receive(&mut socket).await.unwrap();
        let seconds: u32 = refusal["retry_after"].take().as_str().unwrap().parse().unwrap();
        assert!((1..=30).contains(&seconds), "{seconds}");
        assert_eq!(refusal, json!({ "event": "refused", "status": 429, "retry_after": null, "data": "second" }));
    }
    ask(&mut connect(&server, "bob").await.unwrap(), "first").await;
    let Err(tungstenite::Error::Http(response)) = connect(&server, "alice").await else { panic!() };
    assert_eq!(response.status(), 429);
}

#[tokio::test]
async fn a_socket_ends_with_its_login() {
    let server = server(open_desk());
    let login = Logins::claims("alice", "acme", Role::Buyer);
    let mut socket = connect_with(&server, &Claims { exp: login.exp - 60 * 60 + 2, ..login }).await.unwrap();
    assert_eq!(receive(&mut socket).await, None);
}
