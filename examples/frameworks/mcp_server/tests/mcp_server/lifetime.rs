//! The ends of sessions, and the number that a user can have.

use crate::client::{ALICE, BOB, Client, logins, platform, start};
use factory_core::Limits;
use mcp_server::{platform::Platform, server::router};
use reqwest::StatusCode;
use rmcp::transport::streamable_http_server::session::local::LocalSessionManager;
use serde_json::json;
use std::{sync::Arc, time::Duration};
use tokio::time::{sleep, timeout};

/// The number of sessions that a user can have open.
const MOST: usize = 8;

#[tokio::test]
async fn a_deleted_session_is_not_found() {
    let manager = Arc::new(LocalSessionManager::default());
    let alice = Client::new(&start(router(&platform(), Arc::clone(&manager))).await, ALICE);
    let session = alice.open().await;
    assert_eq!(alice.delete(&session).await, StatusCode::ACCEPTED);
    assert_eq!(alice.knock(session.as_bytes()).await, [StatusCode::NOT_FOUND; 3]);
    assert!(manager.sessions.read().await.is_empty());
}

#[tokio::test]
async fn the_oldest_of_too_many_sessions_is_closed() {
    let manager = Arc::new(LocalSessionManager::default());
    let url = start(router(&platform(), Arc::clone(&manager))).await;
    let [alice, bob] = [ALICE, BOB].map(|user| Client::new(&url, user));
    let of_bob = bob.open().await;
    let mut of_alice = Vec::new();
    for _ in 0..=MOST {
        of_alice.push(alice.open().await);
    }
    assert_eq!(manager.sessions.read().await.len(), MOST + 1, "alice's newest, and bob's");
    assert_eq!(alice.knock(of_alice[0].as_bytes()).await, [StatusCode::NOT_FOUND; 3]);
    for (client, session) in [(&alice, &of_alice[1]), (&alice, &of_alice[MOST]), (&bob, &of_bob)] {
        assert_eq!(client.call(session, "list_notes", &json!({})).await, "");
    }
}

/// Sessions that ended by DELETE or by their idle time must not push out one that the user still uses.
#[tokio::test]
async fn a_session_that_has_ended_does_not_count() {
    let (manager, url) = start_with_idle_time(Duration::from_millis(500)).await;
    let alice = Client::new(&url, ALICE);
    let used = alice.open().await;
    for _ in 1..MOST {
        alice.open().await;
    }
    let others_ended = async {
        while manager.sessions.read().await.len() > 1 {
            alice.call(&used, "list_notes", &json!({})).await;
            sleep(Duration::from_millis(20)).await;
        }
    };
    timeout(Duration::from_secs(10), others_ended).await.expect("the other sessions did not end");
    for _ in 0..MOST {
        let session = alice.open().await;
        assert_eq!(alice.delete(&session).await, StatusCode::ACCEPTED);
    }
    assert_eq!(alice.call(&used, "list_notes", &json!({})).await, "");
}

#[tokio::test]
async fn an_idle_session_ends_and_is_not_found() {
    let (manager, url) = start_with_idle_time(Duration::from_millis(50)).await;
    let alice = Client::new(&url, ALICE);
    let session = alice.open().await;
    let ended = async {
        while !manager.sessions.read().await.is_empty() {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(Duration::from_secs(10), ended).await.expect("the session did not end");
    assert_eq!(alice.knock(session.as_bytes()).await, [StatusCode::NOT_FOUND; 3]);
}

/// rmcp opens the session even if the client disconnects before it learns the id.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_disconnects_leaves_no_uncounted_session() {
    let manager = Arc::new(LocalSessionManager::default());
    let url = start(router(&platform(), Arc::clone(&manager))).await;
    let [alice, bob] = [ALICE, BOB].map(|user| Client::new(&url, user));
    let of_alice = alice.open().await;
    for _ in 0..100 {
        bob.open_and_disconnect().await;
    }
    sleep(Duration::from_millis(500)).await;
    let closed = async {
        while manager.sessions.read().await.len() > MOST + 1 {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(Duration::from_secs(5), closed).await.expect("bob's sessions stay open");
    assert_eq!(alice.call(&of_alice, "list_notes", &json!({})).await, "");
}

#[tokio::test]
async fn a_user_whose_scope_is_refused_opens_no_session() {
    let platform = Arc::new(Platform { limits: Limits::default().per_user(0), ..Platform::new(logins()) });
    let manager = Arc::new(LocalSessionManager::default());
    let alice = Client::new(&start(router(&platform, Arc::clone(&manager))).await, ALICE);
    assert_eq!(alice.initialize().await.status(), StatusCode::TOO_MANY_REQUESTS);
    assert!(manager.sessions.read().await.is_empty());
}

/// Serves the example with this idle time of sessions. Returns its manager and URL.
async fn start_with_idle_time(idle: Duration) -> (Arc<LocalSessionManager>, String) {
    let mut manager = LocalSessionManager::default();
    manager.session_config.keep_alive = Some(idle);
    let manager = Arc::new(manager);
    let url = start(router(&platform(), Arc::clone(&manager))).await;
    (manager, url)
}
