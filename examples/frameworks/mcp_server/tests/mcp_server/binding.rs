//! A session belongs to the user who opened it.

use crate::client::{ALICE, BOB, Client, NAMESAKE, platform, start, start_server};
use axum::{Router, middleware::from_fn_with_state};
use mcp_server::{
    binding::{Binding, bind_sessions},
    login::{Logins, authenticate},
    server::{PATH, service},
};
use reqwest::{Method, StatusCode};
use rmcp::transport::streamable_http_server::session::local::LocalSessionManager;
use serde_json::{Value, json};
use std::sync::Arc;

/// Serves the MCP server of the example without the middleware under test.
async fn start_unprotected() -> String {
    let platform = platform();
    let service = service(&platform, Arc::new(LocalSessionManager::default()));
    start(Router::new().route_service(PATH, service).layer(from_fn_with_state(platform, authenticate))).await
}

/// Opens a session, in which alice saves a note. rmcp keeps the event for the session's event stream.
async fn open_with_secret(alice: &Client) -> String {
    let session = alice.open().await;
    alice.call(&session, "add_note", &json!({ "text": "my secret" })).await;
    session
}

/// Reads the event stream of a session until it has alice's note.
async fn read_secret(client: &Client, session: &str) {
    let mut stream = client.send(Method::GET, Some(session.as_bytes()), &Value::Null).await;
    let mut events = String::new();
    while !events.contains("my secret") {
        let chunk = stream.chunk().await.unwrap().expect("the stream has ended");
        events += str::from_utf8(&chunk).unwrap();
    }
}

#[tokio::test]
async fn nobody_else_reaches_a_session() {
    let url = start_server().await;
    let alice = Client::new(&url, ALICE);
    let session = open_with_secret(&alice).await;
    for other in [BOB, NAMESAKE] {
        let other = Client::new(&url, other);
        assert_eq!(other.knock(session.as_bytes()).await, [StatusCode::NOT_FOUND; 3]);
    }
    read_secret(&alice, &session).await;
    assert_eq!(alice.call(&session, "list_notes", &json!({})).await, "my secret");
    assert_eq!(alice.knock(session.as_bytes()).await, [StatusCode::OK, StatusCode::OK, StatusCode::ACCEPTED]);
}

/// The attacks of the other tests succeed without the middleware, so that it is the middleware that stops them.
#[tokio::test]
async fn rmcp_lets_another_user_into_a_session() {
    let url = start_unprotected().await;
    let [alice, bob] = [ALICE, BOB].map(|user| Client::new(&url, user));
    let session = open_with_secret(&alice).await;
    read_secret(&bob, &session).await;
    assert_eq!(bob.knock(session.as_bytes()).await, [StatusCode::OK, StatusCode::OK, StatusCode::ACCEPTED]);
    assert_eq!(alice.knock(session.as_bytes()).await[0], StatusCode::NOT_FOUND, "bob has deleted the session");
}

#[tokio::test]
async fn an_unknown_session_is_not_found() {
    let url = start_server().await;
    let alice = Client::new(&url, ALICE);
    alice.open().await;
    for unknown in [&b"1f0e7a52-0000-4000-8000-000000000000"[..], b"", b"\xff not text"] {
        assert_eq!(alice.knock(unknown).await, [StatusCode::NOT_FOUND; 3]);
    }
}

#[tokio::test]
async fn without_a_valid_token_every_request_is_unauthorized() {
    let url = start_server().await;
    let session = Client::new(&url, ALICE).open().await;
    for token in ["", "invented"] {
        let stranger = Client::with_token(&url, token);
        assert_eq!(stranger.knock(session.as_bytes()).await, [StatusCode::UNAUTHORIZED; 3]);
        let initialize = stranger.send(Method::POST, None, &json!({ "method": "initialize" })).await;
        assert_eq!(initialize.status(), StatusCode::UNAUTHORIZED);
    }
}

#[test]
fn users_whose_names_join_to_the_same_text_have_different_tokens() {
    for (one, other) in [(("b", "c-a"), ("a-b", "c")), (("1-b", "a"), ("b", "a-1")), (("", "a-"), ("-", "a"))] {
        assert_ne!(Logins::token(one.0, one.1), Logins::token(other.0, other.1));
    }
}

/// The binding does not rely on the order of the layers: without `authenticate` in front, it lets nobody in.
#[tokio::test]
async fn the_binding_without_a_login_refuses_everybody() {
    let (platform, manager) = (platform(), Arc::new(LocalSessionManager::default()));
    let service = service(&platform, Arc::clone(&manager));
    let layer = from_fn_with_state(Binding { platform, manager }, bind_sessions);
    let url = start(Router::new().route_service(PATH, service).layer(layer)).await;
    assert_eq!(Client::new(&url, ALICE).knock(b"any").await, [StatusCode::UNAUTHORIZED; 3]);
}
