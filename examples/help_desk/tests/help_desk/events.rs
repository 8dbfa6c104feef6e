//! The events of the user's agents, and the end of a user's access.

use super::{chat::connect, customer::Customer, open_desk};
use axum::{body::BodyDataStream, http::StatusCode};
use factory_core::{Identity, Owner, UserExecutionContext};
use futures_util::{FutureExt, SinkExt, StreamExt};
use std::{sync::Arc, time::Duration};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::{Error, Message};

async fn next(events: &mut BodyDataStream) -> Option<String> {
    const LONG: Duration = Duration::from_secs(5);
    let part = timeout(LONG, events.next()).await.expect("an event comes or the stream ends")?;
    Some(String::from_utf8(part.unwrap().to_vec()).unwrap())
}

/// Returns the owner of what belongs to this user.
fn owner(user: &str) -> Owner {
    let identity = Identity::verified(user, "login.example.com").unwrap();
    UserExecutionContext::new(identity, "thread-19", "admin").unwrap().owner()
}

#[tokio::test]
async fn the_events_of_an_answer_reach_all_pages_of_the_user_and_no_other_users() {
    let desk = Arc::new(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&desk, user));
    let mut pages = [alice.follow().await, alice.follow().await];
    let mut bobs = bob.follow().await;
    let (_, answer) = alice.send("POST /ask/billing", "how much?").await;
    for page in &mut pages {
        let started = next(page).await.unwrap();
        assert_eq!(started, "event: agent_started\ndata: agent_started billing\n\n");
        let completed = next(page).await.unwrap();
        assert_eq!(completed, format!("event: agent_completed\ndata: agent_completed billing {answer}\n\n"));
    }
    assert!(bobs.next().now_or_never().is_none(), "bob sees nothing of alice");
    bob.send("POST /ask/delivery", "where is it?").await;
    assert_eq!(next(&mut bobs).await.unwrap(), "event: agent_started\ndata: agent_started delivery\n\n");
    assert!(pages[0].next().now_or_never().is_none(), "alice sees nothing of bob");
    assert_eq!(desk.limits.open_scopes(), 0);
}

#[tokio::test]
async fn a_revoked_user_is_refused_and_open_connections_end() {
    let desk = Arc::new(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&desk, user));
    let [mut alices_page, mut bobs_page] = [alice.follow().await, bob.follow().await];
    let mut chats = [connect(&desk, "alice").await.unwrap(), connect(&desk, "bob").await.unwrap()];
    for chat in &mut chats {
        chat.send(Message::text("hello")).await.unwrap();
        assert!(chat.next().await.unwrap().unwrap().is_text());
    }

    desk.revocations.revoke(&owner("alice"));

    assert_eq!(alice.send("GET /drafts", "").await, (StatusCode::FORBIDDEN, String::new()));
    let upgrade = connect(&desk, "alice").await;
    assert!(matches!(&upgrade, Err(Error::Http(response)) if response.status() == 403), "{upgrade:?}");
    assert_eq!(desk.monitor.snapshot().refused, 2);
    // The events of the chat, and then the end.
    while next(&mut alices_page).await.is_some() {}
    let [mut alices_chat, mut bobs_chat] = chats;
    let end = timeout(Duration::from_secs(5), alices_chat.next()).await.expect("the socket ends");
    assert!(!matches!(end, Some(Ok(Message::Text(_)))), "{end:?}");

    bobs_chat.send(Message::text("are you there?")).await.unwrap();
    assert!(bobs_chat.next().await.unwrap().unwrap().into_text().unwrap().starts_with("bob, delivery 2"));
    assert!(next(&mut bobs_page).await.is_some());
    assert_eq!(bob.send("GET /drafts", "").await.0, StatusCode::OK);

    desk.revocations.restore(&owner("alice"));
    assert_eq!(alice.send("GET /drafts", "").await.0, StatusCode::OK);
}
