use super::{
    client::{REQUESTS, events_of, use_server},
    plant::Plant,
};
use axum::{
    Router,
    extract::{Path, Request, State},
    http::StatusCode,
    middleware::{Next, from_fn},
    response::Response,
    routing::get,
};
use factory_core::{Identity, ScopeError, UserExecutionContext};
use factory_runtime::{Connection, User};
use futures_util::{FutureExt, StreamExt, stream};
use std::{
    fs,
    net::Ipv4Addr,
    sync::Arc,
    sync::atomic::Ordering::Relaxed,
    time::{Duration, Instant},
};
use tokio::{net::TcpListener, time::sleep};

const USERS: u64 = 1000;
const USERS_AT_ONCE: usize = 100;
const KIB_OF_PAGE: u64 = 4;
/// The memory that two more loads may add to that of the first, in KiB. The allocator keeps some of it.
const MOST_KIB: u64 = 8 * 1024;

fn identity(user: &str) -> Identity {
    Identity::verified(user, "https://login.plant.example").unwrap()
}

fn context(user: &str) -> UserExecutionContext {
    UserExecutionContext::new(identity(user), "thread-1", "run-1").unwrap()
}

async fn work(
    State(plant): State<Arc<Plant>>,
    User(identity): User,
    Path(kind): Path<u64>,
) -> Result<Result<String, StatusCode>, ScopeError> {
    let context = UserExecutionContext::new(identity, "thread-1", "run-1").unwrap();
    let worker = Arc::clone(&plant);
    let work = plant.for_user(context, async |shift| shift.worker(worker).work(kind).await);
    Ok(work.await?.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR))
}

async fn identify(mut request: Request, next: Next) -> Response {
    let user = request.headers()["user"].to_str().unwrap().to_owned();
    request.extensions_mut().insert(identity(&user));
    next.run(request).await
}

/// Serves all users, and returns the number of the received events.
async fn serve_all(plant: &Arc<Plant>) -> usize {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = Router::new().route("/work/{kind}", get(work)).layer(from_fn(identify)).with_state(Arc::clone(plant));
    let server = tokio::spawn(axum::serve(listener, router).into_future());
    let users = stream::iter(0..USERS).map(|user| async move {
        let name = format!("user-{user}");
        let connection =
            plant.for_user(context(&name), async |shift| plant.events.connect(shift.scope())).await.unwrap();
        tokio::spawn(use_server(address, user)).await.unwrap();
        read_events(connection, &name, events_of(user))
    });
    let events = users.buffer_unordered(USERS_AT_ONCE).fold(0, async |sum, received| sum + received).await;
    server.abort();
    wait_until(|| plant.limits.open_scopes() == 0).await;
    events
}

/// Checks that the events of a user are the user's own, and returns their number.
fn read_events(mut connection: Connection<String>, user: &str, sent: usize) -> usize {
    let mut received = 0;
    while let Some(Some(event)) = connection.next().now_or_never() {
        assert_eq!(event.unwrap(), user, "an event of another user");
        received += 1;
    }
    assert_eq!(received, sent, "the events of {user}");
    received
}

/// Waits for the scopes of cancelled requests and background tasks to close.
async fn wait_until(holds: impl Fn() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < Duration::from_secs(30), "a scope did not close");
        sleep(Duration::from_millis(5)).await;
    }
}

/// Removes what the users leave on purpose.
async fn forget_users(plant: &Plant) {
    for user in 0..USERS {
        let work = async |shift: super::plant::Shift<'_>| {
            drop(plant.notes.remove(shift.scope()).await);
            plant.actors.end(shift.scope());
        };
        plant.for_user(context(&format!("user-{user}")), work).await.unwrap();
    }
}

/// Returns the resident memory of this process, or `None` on a system without `/proc`.
fn resident_kib() -> Option<u64> {
    let pages = fs::read_to_string("/proc/self/statm").ok()?.split(' ').nth(1)?.parse::<u64>().ok()?;
    Some(pages * KIB_OF_PAGE)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_lost_or_misdelivered_under_load() {
    let plant = Arc::new(Plant::new());
    let mut memory = Vec::new();
    for _ in 0..3 {
        let begun = Instant::now();
        let events = serve_all(&plant).await;
        forget_users(&plant).await;
        let (took, scopes) = (begun.elapsed(), plant.monitor.snapshot());
        println!("{} requests in {took:.1?}, {events} events; all scopes so far: {scopes:?}", USERS * REQUESTS);
        memory.push(resident_kib());
    }
    let (counts, scopes) = (&plant.counts, plant.monitor.snapshot());
    assert_eq!(counts.foreign.load(Relaxed), 0, "foreign values");
    assert_eq!((plant.limits.open_scopes(), scopes.open), (0, 0), "lost permits");
    assert_eq!(scopes.opened, scopes.returned + scopes.failed + scopes.panicked + scopes.dropped);
    assert_eq!(counts.hooks_run.load(Relaxed), counts.hooks_added.load(Relaxed), "missed hooks");
    assert!(scopes.panicked > 0 && scopes.dropped > 0, "no scope was interrupted");
    assert_eq!((scopes.refused, plant.events.dropped()), (0, 0));
    assert_eq!((plant.notes.len(), plant.actors.len()), (0, 0), "state is left");
    println!("KiB of memory after each load: {memory:?}");
    if let [Some(first), _, Some(last)] = memory[..] {
        assert!(last <= first + MOST_KIB, "the memory grew from {first} to {last} KiB");
    }
}
