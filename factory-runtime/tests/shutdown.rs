//! A server that stops while streams, scopes, tasks and actors are open.

use axum::{
    Router,
    extract::State,
    response::sse::{Event, Sse},
    routing::get,
};
use factory_core::{Limits, agent_factory, testing};
use factory_runtime::{Lagged, Monitor, UserActors, UserEvents, spawn_for_user};
use futures_util::{FutureExt, Stream, TryStreamExt};
use std::{pin::pin, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::{Notify, oneshot},
    time::timeout,
};

agent_factory! {
    factory Desk for
    #[derive(Default)]
    struct Platform {
        shared { events: UserEvents<String>, actors: UserActors<u32> }
        guards { monitor: Monitor, limits: Limits }
    }
}

async fn follow(State(platform): State<Arc<Platform>>) -> Sse<impl Stream<Item = Result<Event, Lagged>>> {
    let work = async |desk: Desk<'_>| platform.events.connect(desk.scope());
    let connection = platform.for_user(testing::context("alice"), work).await.unwrap();
    Sse::new(connection.map_ok(|event| Event::default().data(event)))
}

async fn until(condition: impl Fn() -> bool) {
    let holds = async {
        while !condition() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    timeout(Duration::from_secs(10), holds).await.expect("the condition does not hold after 10 s");
}

fn connections(platform: &Platform) -> usize {
    testing::with_user("alice", |scope| platform.events.connections(scope))
}

#[tokio::test]
async fn a_server_stops_when_its_streams_scopes_and_actors_have_ended() {
    let platform = Arc::<Platform>::default();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = Router::new().route("/sse", get(follow)).with_state(Arc::clone(&platform));
    let (stop, signal) = oneshot::channel::<()>();
    let stopping = Arc::clone(&platform);
    let server = axum::serve(listener, router).with_graceful_shutdown(async move {
        signal.await.unwrap();
        stopping.events.close_all();
    });
    let mut server = tokio::spawn(server.into_future());
    let mut client = TcpStream::connect(address).await.unwrap();
    client.write_all(b"GET /sse HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n").await.unwrap();
    until(|| connections(&platform) == 1).await;
    testing::with_user("alice", |scope| {
        platform.events.send(scope, "the last event".to_owned());
        platform.actors.of(scope, 8, async |mut inbox| while inbox.recv().await.is_some() {});
    });

    assert!((&mut server).now_or_never().is_none());
    stop.send(()).unwrap();
    timeout(Duration::from_secs(10), server).await.expect("the stream has ended").unwrap().unwrap();
    let mut text = String::new();
    client.read_to_string(&mut text).await.unwrap();
    assert!(text.contains("the last event"), "{text}");
    timeout(Duration::from_secs(10), platform.monitor.until_closed()).await.expect("no scope is open");
    timeout(Duration::from_secs(10), platform.actors.end_all()).await.expect("no actor runs");
    assert!(platform.actors.is_empty());
}

#[tokio::test]
async fn the_wait_for_scopes_sees_children_and_background_work() {
    let platform = Arc::<Platform>::default();
    let monitor = platform.monitor.clone();
    assert_eq!(monitor.until_closed().now_or_never(), Some(()));
    let (begun, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let start = |desk: Desk<'_>| {
        let (begun, go_on) = (Arc::clone(&begun), Arc::clone(&go_on));
        let child = desk.scope().child("summary").unwrap();
        let work = async move |_: Desk<'_>| {
            begun.notify_one();
            go_on.notified().await;
        };
        spawn_for_user(&platform, child, (), work)
    };
    let background = platform.for_user_blocking(testing::context("alice"), start).unwrap();
    begun.notified().await;
    let mut closed = pin!(monitor.until_closed());
    assert!(closed.as_mut().now_or_never().is_none(), "the request is over and its child is open");
    go_on.notify_one();
    background.await.unwrap().unwrap();
    closed.await;
    assert_eq!((monitor.snapshot().open, monitor.snapshot().returned), (0, 2));
}

#[tokio::test]
async fn the_wait_for_scopes_ends_on_every_path() {
    let platform = Platform { limits: Limits::default().per_user(1), ..Platform::default() };
    let admission = platform.admit(testing::context("alice")).unwrap();
    assert!(platform.monitor.until_closed().now_or_never().is_none());
    assert!(platform.admit(testing::context("alice")).is_err());
    drop(admission);
    assert_eq!(platform.monitor.until_closed().now_or_never(), Some(()));
    let panicking = platform.for_user(testing::context("alice"), async |_| panic!("a panic of the work"));
    assert!(std::panic::AssertUnwindSafe(panicking).catch_unwind().await.is_err());
    let mut waiting =
        Box::pin(platform.for_user(testing::context("alice"), async |_| std::future::pending::<()>().await));
    assert!(waiting.as_mut().now_or_never().is_none());
    assert!(platform.monitor.until_closed().now_or_never().is_none());
    drop(waiting);
    assert_eq!(platform.monitor.until_closed().now_or_never(), Some(()));
}
