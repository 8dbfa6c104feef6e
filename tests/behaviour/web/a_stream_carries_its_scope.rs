use axum::{
    Router,
    body::{Body, BodyDataStream, to_bytes},
    extract::State,
    response::{
        Sse,
        sse::{Event, KeepAlive},
    },
    routing::get,
};
use futures_util::{Stream, StreamExt, future::ready, stream};
use std::{convert::Infallible, sync::Arc};
use support::{
    side_by_side,
    web::{Closed, Verified, Web, request, web},
};
use tokio::sync::mpsc;
use tower::ServiceExt;

/// Returns a stream that does the work and yields its answers. Dropping the stream closes the scope.
fn answers(web: Arc<Web>, user: Verified, most: usize) -> impl Stream<Item = String> {
    let (sender, receiver) = mpsc::channel(1);
    let work = async move {
        let served = web.for_user(user.context("feed"), async |factory| {
            let mut triage = factory.triage("news".to_owned());
            for number in 1..=most {
                let answer = triage.answer(&format!("number {number}")).await;
                sender.send(answer).await.unwrap();
            }
            sender.send(format!("{} in all", factory.notes().memory.lines().len())).await.unwrap();
        });
        served.await.unwrap();
    };
    let work = stream::once(work).filter_map(|()| ready(None));
    let answers = stream::unfold(receiver, async |mut receiver| Some((receiver.recv().await?, receiver)));
    stream::select(work, answers)
}

async fn feed(State(web): State<Arc<Web>>, user: Verified) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    Sse::new(answers(web, user, 3).map(|answer| Ok(Event::default().data(answer))))
}

async fn endless(State(web): State<Arc<Web>>, user: Verified) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    Sse::new(answers(web, user, usize::MAX).map(|answer| Ok(Event::default().data(answer))))
        .keep_alive(KeepAlive::default())
}

fn router(users: impl IntoIterator<Item = String>) -> (Router, Closed) {
    let (web, closed) = web(users);
    (Router::new().route("/feed", get(feed)).route("/endless", get(endless)).with_state(web), closed)
}

async fn body(router: Router, user: &str, path: &str) -> Body {
    let request = request(user, path).body(Body::empty()).unwrap();
    router.oneshot(request).await.unwrap().into_body()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn for_64_users_at_once() {
    let users: Vec<_> = (0..64).map(|number| format!("u-{number}")).collect();
    let (router, _closed) = router(users.clone());
    let read = |user: String| {
        let router = router.clone();
        async move { to_bytes(body(router, &user, "/feed").await, 4096).await.unwrap() }
    };
    let fed = side_by_side(users.iter().cloned().map(read)).await;
    for (user, events) in users.iter().zip(fed) {
        let event = |turn| format!("data: {user} on news, {turn}: re: number {turn}\n\n");
        let expected = [event(1), event(2), event(3), "data: 3 in all\n\n".to_owned()].concat();
        assert_eq!(events, expected);
    }
}

#[tokio::test]
async fn the_scope_closes_when_the_user_disconnects() {
    let (router, mut closed) = router(["alice".to_owned(), "bob".to_owned()]);
    let mut alice = body(router.clone(), "alice", "/endless").await.into_data_stream();
    let mut bob = body(router, "bob", "/endless").await.into_data_stream();
    assert_eq!(event(&mut alice).await, "data: alice on news, 1: re: number 1\n\n");
    drop(alice);
    assert_eq!(closed.next().await, "alice");
    assert_eq!(event(&mut bob).await, "data: bob on news, 1: re: number 1\n\n");
    drop(bob);
    assert_eq!(closed.next().await, "bob");
}

async fn event(events: &mut BodyDataStream) -> String {
    String::from_utf8(events.next().await.unwrap().unwrap().to_vec()).unwrap()
}
