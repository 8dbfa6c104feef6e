//! The server forgets a session that has ended.

use crate::client::{ALICE, BOB, Client, platform, start};
use factory_core::{Identity, UserExecutionContext};
use mcp_server::{platform::Platform, server::router};
use reqwest::{Method, StatusCode};
use rmcp::transport::streamable_http_server::session::local::LocalSessionManager;
use serde_json::{Value, json};
use std::{sync::Arc, time::Duration};
use tokio::time::{sleep, timeout};

/// The number of sessions that a user can have open.
const MOST: usize = 8;

/// Returns whether the platform remembers that alice has opened the session.
async fn remembers(platform: &Platform, session: &str) -> bool {
    let alice = Identity::verified(ALICE.0, "login.example.com").unwrap().with_tenant(ALICE.1).unwrap();
    let context = UserExecutionContext::new(alice, "mcp", "test").unwrap();
    platform.for_user(context, async |factory| factory.sessions().contains(session)).await.unwrap()
}

#[tokio::test]
async fn a_deleted_session_is_forgotten() {
    let (platform, manager) = (platform(), Arc::new(LocalSessionManager::default()));
    let alice = Client::new(&start(router(&platform, Arc::clone(&manager))).await, ALICE);
    let session = alice.open().await;
    assert!(remembers(&platform, &session).await);
    let deleted = alice.send(Method::DELETE, Some(session.as_bytes()), &Value::Null).await;
    assert_eq!(deleted.status(), StatusCode::ACCEPTED);
    assert!(!remembers(&platform, &session).await);
    assert_eq!(alice.knock(session.as_bytes()).await, [StatusCode::NOT_FOUND; 3]);
    assert!(manager.sessions.read().await.is_empty());
}

#[tokio::test]
async fn the_oldest_of_too_many_sessions_is_closed() {
    let (platform, manager) = (platform(), Arc::new(LocalSessionManager::default()));
    let url = start(router(&platform, Arc::clone(&manager))).await;
    let [alice, bob] = [ALICE, BOB].map(|user| Client::new(&url, user));
    let of_bob = bob.open().await;
    let mut of_alice = Vec::new();
    for _ in 0..=MOST {
        of_alice.push(alice.open().await);
    }
    assert_eq!(manager.sessions.read().await.len(), MOST + 1, "alice's newest, and bob's");
    assert!(!remembers(&platform, &of_alice[0]).await);
    assert_eq!(alice.knock(of_alice[0].as_bytes()).await, [StatusCode::NOT_FOUND; 3]);
    for (client, session) in [(&alice, &of_alice[1]), (&alice, &of_alice[MOST]), (&bob, &of_bob)] {
        assert_eq!(client.call(session, "list_notes", &json!({})).await, "");
    }
}

#[tokio::test]
async fn an_idle_session_ends_and_is_not_found() {
    let mut manager = LocalSessionManager::default();
    manager.session_config.keep_alive = Some(Duration::from_millis(50));
    let manager = Arc::new(manager);
    let alice = Client::new(&start(router(&platform(), Arc::clone(&manager))).await, ALICE);
    let session = alice.open().await;
    let ended = async {
        while !manager.sessions.read().await.is_empty() {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(Duration::from_secs(10), ended).await.expect("the session did not end");
    assert_eq!(alice.knock(session.as_bytes()).await[0], StatusCode::NOT_FOUND);
}
