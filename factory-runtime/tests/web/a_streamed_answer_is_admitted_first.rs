use super::desk::{AppError, Platform, authenticate, context, create_desk, get, platform, serve, text, token};
use axum::{
    Router,
    body::BodyDataStream,
    extract::State,
    http::StatusCode,
    middleware::from_fn,
    response::{Response, Sse, sse::Event},
    routing,
};
use factory_core::{testing, user_scope};
use factory_runtime::User;
use futures_util::{Stream, StreamExt};
use std::{convert::Infallible, future::pending, net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::{sleep, timeout},
};

/// Streams three events, and then waits for the client to disconnect if it is `live`.
fn events(
    platform: &Arc<Platform>,
    User(identity): User,
    live: bool,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>> + use<>>, AppError> {
    let admission = platform.admit_owned(context(identity)?)?; // 429 is still possible
    Ok(Sse::new(async_stream::stream! {
        user_scope!(open = admission);
        let desk = create_desk(open);
        let notes = desk.notes();
        for note in ["one", "two", "three"] {
            yield Ok(Event::default().data(notes.add(note).await));
        }
        if live {
            pending::<()>().await;
        }
    }))
}

async fn news(
    State(platform): State<Arc<Platform>>,
    user: User,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, AppError> {
    events(&platform, user, false)
}

async fn live(
    State(platform): State<Arc<Platform>>,
    user: User,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, AppError> {
    events(&platform, user, true)
}

fn router(platform: &Arc<Platform>) -> Router {
    Router::new()
        .route("/news", routing::get(news))
        .route("/live", routing::get(live))
        .route_layer(from_fn(authenticate))
        .route("/unprotected", routing::get(news))
        .with_state(Arc::clone(platform))
}

#[tokio::test]
async fn the_events_are_the_users_own_and_the_scope_closes_with_the_last() {
    let platform = platform();
    let router = router(&platform);
    for user in ["alice", "bob"] {
        let (status, events) = text(get(&router, "/news", Some(user)).await).await;
        let expected = format!("data: {user}: one\n\ndata: {user}: one,two\n\ndata: {user}: one,two,three\n\n");
        assert_eq!((status, events), (StatusCode::OK, expected));
        assert_eq!(platform.limits.open_scopes(), 0);
    }
    assert_eq!(
        text(get(&router, "/unprotected", Some("alice")).await).await,
        (StatusCode::UNAUTHORIZED, String::new())
    );
}

#[tokio::test]
async fn a_refusal_is_answered_with_429_and_not_with_200() {
    let platform = platform();
    let router = router(&platform);
    let open = [get(&router, "/live", Some("alice")).await, get(&router, "/live", Some("alice")).await];
    assert_eq!(open.each_ref().map(Response::status), [StatusCode::OK; 2]);
    // The scopes of the streams have not opened, but their places are taken.
    assert_eq!(platform.limits.open_scopes(), 2);
    assert_eq!(text(get(&router, "/news", Some("alice")).await).await, (StatusCode::TOO_MANY_REQUESTS, String::new()));
    assert_eq!(get(&router, "/news", Some("bob")).await.status(), StatusCode::OK);
    drop(open);
    assert_eq!(platform.limits.open_scopes(), 0);
    assert_eq!(get(&router, "/news", Some("alice")).await.status(), StatusCode::OK);
}

async fn next(events: &mut BodyDataStream) -> String {
    String::from_utf8(events.next().await.unwrap().unwrap().to_vec()).unwrap()
}

#[tokio::test]
async fn the_permit_comes_back_when_the_stream_is_dropped_between_two_events() {
    let platform = platform();
    let mut events = get(&router(&platform), "/live", Some("alice")).await.into_body().into_data_stream();
    assert_eq!(next(&mut events).await, "data: alice: one\n\n");
    assert_eq!(platform.limits.open_scopes(), 1);
    drop(events);
    assert_eq!(platform.limits.open_scopes(), 0);
}

/// Connects, requests the live events, and reads until the last of the three.
async fn listen(server: SocketAddr, user: &str) -> TcpStream {
    let mut client = TcpStream::connect(server).await.unwrap();
    let head = format!("GET /live HTTP/1.1\r\nhost: localhost\r\nauthorization: {}\r\n\r\n", token(user));
    client.write_all(head.as_bytes()).await.unwrap();
    let mut answer = String::new();
    while !answer.contains("three") {
        let mut part = [0; 1024];
        let length = client.read(&mut part).await.unwrap();
        assert_ne!(length, 0, "the stream goes on: {answer}");
        answer.push_str(str::from_utf8(&part[..length]).unwrap());
    }
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains(&format!("data: {user}: one,two,three")), "{answer}");
    client
}

#[tokio::test]
async fn the_permit_comes_back_when_the_client_disconnects() {
    let platform = platform();
    let server = serve(router(&platform)).await;
    let alice = listen(server, "alice").await;
    let bob = listen(server, "bob").await;
    assert_eq!(platform.limits.open_scopes(), 2);
    drop(alice);
    let only_bob = async {
        while platform.limits.open_scopes() > 1 {
            sleep(Duration::from_millis(1)).await;
        }
    };
    timeout(Duration::from_secs(5), only_bob).await.expect("alice's scope closes");
    // Both places of alice are free, and bob's stream is still open.
    let open = [(); 2].map(|()| platform.admit(context(testing::identity("alice")).unwrap()).unwrap());
    assert_eq!(platform.limits.open_scopes(), 3);
    drop((open, bob));
    platform.all_closed().await;
}
