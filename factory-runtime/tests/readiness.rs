//! `Readiness`: a user's WebSocket is ready in time while a component is slow for another user.

use axum::{
    Router,
    extract::{Path, State, WebSocketUpgrade, ws::Message},
    response::Response,
    routing::any,
};
use factory_core::{Awaited, PerUser, agent_factory, testing};
use factory_runtime::{Readiness, ReadinessSnapshot};
use futures_util::StreamExt;
use std::{net::SocketAddr, sync::Arc, thread, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::{JoinHandle, block_in_place},
};
use tokio_tungstenite::client_async;

/// The time that a component is slow for bob.
const SLOW: Duration = Duration::from_secs(2);
/// The time within which a socket should be ready.
const BUDGET: Duration = Duration::from_secs(1);

agent_factory! {
    factory Desk for struct Platform {
        shared { sockets: Readiness, settings: PerUser<Awaited<u32>>, files: PerUser<u32> }
    }
}

/// Reads the user's settings and a file, and then says that the socket is ready.
async fn socket(
    upgrade: WebSocketUpgrade,
    State(platform): State<Arc<Platform>>,
    Path(user): Path<String>,
) -> Response {
    let starting = platform.sockets.start();
    upgrade.on_upgrade(async move |mut socket| {
        let served = platform.for_user(testing::context(&user), async |desk| {
            let Platform { settings, files, .. } = desk.platform();
            let read = *settings.of(desk.scope()).lock().await + files.of(desk.scope()).with(|file| *file);
            socket.send(Message::text(read.to_string())).await.unwrap();
            starting.ready();
        });
        served.await.unwrap();
    })
}

async fn serve() -> (Arc<Platform>, SocketAddr) {
    let sockets = Readiness::within(BUDGET);
    let platform = Arc::new(Platform { sockets, settings: PerUser::default(), files: PerUser::default() });
    let router = Router::new().route("/{user}", any(socket)).with_state(Arc::clone(&platform));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(axum::serve(listener, router).into_future());
    (platform, address)
}

/// Connects a client and waits until the server has sent that the socket is ready.
async fn connect(server: SocketAddr, user: &str) {
    let stream = TcpStream::connect(server).await.unwrap();
    let (mut socket, _) = client_async(format!("ws://{server}/{user}"), stream).await.unwrap();
    assert_eq!(socket.next().await.unwrap().unwrap().into_text().unwrap().as_str(), "0");
    while socket.next().await.is_some_and(|message| message.is_ok()) {}
}

/// Awaits for bob, with his settings locked.
fn await_settings(platform: Arc<Platform>, started: oneshot::Sender<()>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let served = platform.for_user(testing::context("bob"), async |desk| {
            let _settings = desk.platform().settings.of(desk.scope()).lock().await;
            started.send(()).unwrap();
            tokio::time::sleep(SLOW).await;
        });
        served.await.unwrap();
    })
}

/// Blocks a thread for bob, within the access to his file.
fn block_on_file(platform: Arc<Platform>, started: oneshot::Sender<()>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let served = platform.for_user(testing::context("bob"), async |desk| {
            desk.platform().files.of(desk.scope()).with(|_file| {
                started.send(()).unwrap();
                block_in_place(|| thread::sleep(SLOW));
            });
        });
        served.await.unwrap();
    })
}

/// Asserts that alice's socket is ready in time while the component is slow for bob, and that bob's is late: the measure shows
/// a socket that waits for the component.
async fn assert_only_bob_waits(be_slow: fn(Arc<Platform>, oneshot::Sender<()>) -> JoinHandle<()>) {
    let (platform, server) = serve().await;
    let (started, is_slow) = oneshot::channel();
    let slow = be_slow(Arc::clone(&platform), started);
    is_slow.await.unwrap();
    let bob = tokio::spawn(async move { connect(server, "bob").await });
    for _ in 0..3 {
        connect(server, "alice").await;
    }
    assert!(!slow.is_finished(), "the component was not slow all the time");
    let ReadinessSnapshot { ready, late, slowest, .. } = platform.sockets.snapshot();
    assert_eq!((ready, late), (3, 0), "the slowest took {slowest:?}");

    slow.await.unwrap();
    bob.await.unwrap();
    let ReadinessSnapshot { starting, ready, late, abandoned, slowest, .. } = platform.sockets.snapshot();
    assert_eq!((starting, ready, late, abandoned), (0, 4, 1, 0));
    assert!(slowest > BUDGET && slowest < SLOW * 10, "{slowest:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_socket_is_ready_while_a_component_awaits_for_another_user() {
    assert_only_bob_waits(await_settings).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_socket_is_ready_while_a_component_blocks_for_another_user() {
    assert_only_bob_waits(block_on_file).await;
}

#[tokio::test]
async fn a_socket_that_never_opens_is_abandoned() {
    let (platform, server) = serve().await;
    let starting = platform.sockets.start();
    drop(starting);
    connect(server, "alice").await;
    let ReadinessSnapshot { starting, ready, abandoned, .. } = platform.sockets.snapshot();
    assert_eq!((starting, ready, abandoned), (0, 1, 1));
}
