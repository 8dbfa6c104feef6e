//! The events of the user's agents, and the end of a user's access.

use super::{
    chat::{ask, connect, receive},
    customer::Customer,
    open_desk, server,
};
use axum::{body::BodyDataStream, http::StatusCode};
use factory_core::{Identity, Owner, UserExecutionContext};
use futures_util::{FutureExt, StreamExt};
use std::time::Duration;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Error;

async fn next(events: &mut BodyDataStream) -> Option<String> {
    const LONG: Duration = Duration::from_secs(5);
    let part = timeout(LONG, events.next()).await.expect("an event comes or the stream ends")?;
    Some(String::from_utf8(part.unwrap().to_vec()).unwrap())
}

/// Returns the owner of what belongs to this user.
fn owner(user: &str) -> Owner {
    let identity = Identity::verified(user, "https://login.example.com").unwrap().with_tenant("acme").unwrap();
    UserExecutionContext::new(identity, "thread-19", "admin").unwrap().owner()
}

#[tokio::test]
async fn the_events_of_an_answer_reach_all_pages_of_the_user_and_no_other_users() {
    let server = server(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&server, user));
    let mut pages = [alice.follow().await, alice.follow().await];
    let mut bobs = bob.follow().await;
    let (_, answer) = alice.send("POST /ask/billing", "how much?").await;
    for page in &mut pages {
        let started = next(page).await.unwrap();
        assert_eq!(started, "event: agent_started\ndata: agent_started billing\n\n");
        let completed = loop {
            let event = next(page).await.unwrap();
            if !event.starts_with("event: agent_thinking\n") {
                break event;
            }
        };
        assert_eq!(completed, format!("event: agent_completed\ndata: agent_completed billing {answer}\n\n"));
    }
    assert!(bobs.next().now_or_never().is_none(), "bob sees nothing of alice");
    bob.send("POST /ask/delivery", "where is it?").await;
    assert_eq!(next(&mut bobs).await.unwrap(), "event: agent_started\ndata: agent_started delivery\n\n");
    assert!(pages[0].next().now_or_never().is_none(), "alice sees nothing of bob");
    assert_eq!(server.desk.limits.open_scopes(), 0);
}

#[tokio::test]
async fn a_revoked_user_is_refused_and_open_connections_end() {
    let server = server(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&server, user));
    let [mut alices_page, mut bobs_page] = [alice.follow().await, bob.follow().await];
    let mut chats = [connect(&server, "alice").await.unwrap(), connect(&server, "bob").await.unwrap()];
    for chat in &mut chats {
        ask(chat, "hello").await;
    }

    server.desk.revocations.revoke(&owner("alice"));

    assert_eq!(alice.send("GET /drafts", "").await, (StatusCode::FORBIDDEN, String::new()));
    let upgrade = connect(&server, "alice").await;
    assert!(matches!(&upgrade, Err(Error::Http(response)) if response.status() == 403), "{upgrade:?}");
    assert_eq!(server.desk.monitor.snapshot().refused, 2);
    // The events of the chat, and then the end.
    while next(&mut alices_page).await.is_some() {}
    let [mut alices_chat, mut bobs_chat] = chats;
    assert_eq!(receive(&mut alices_chat).await, None);

    assert!(ask(&mut bobs_chat, "are you there?").await.starts_with("“are you there?”"));
    assert!(next(&mut bobs_page).await.is_some());
    assert_eq!(bob.send("GET /drafts", "").await.0, StatusCode::OK);

    server.desk.revocations.restore(&owner("alice"));
    assert_eq!(alice.send("GET /drafts", "").await.0, StatusCode::OK);
}
