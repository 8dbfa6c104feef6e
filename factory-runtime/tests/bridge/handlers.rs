use super::support::{Desk, Platform, Texts, call, spawn_call};
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Path, State},
    http::Request,
    routing::get,
};
use factory_core::{InScope, ServesUsers, testing};
use factory_runtime::{Bridge, bridged, spawn_for_user};
use std::sync::Arc;
use tower::ServiceExt;

/// The answer borrows an agent, and awaits it with a borrow of the question.
async fn answer_in_task(State(platform): State<Arc<Platform>>, Path(user): Path<String>) -> String {
    let answered = platform.for_user(testing::context(&user), async |desk| {
        let notes = desk.notes();
        let answer = async |question: String| notes.answer(&question).await;
        bridged(desk.scope(), 4, answer, async |bridge| spawn_call(bridge, "hello").await.unwrap()).await
    });
    answered.await.unwrap().unwrap()
}

/// The work borrows an agent too.
async fn answer_in_place(State(platform): State<Arc<Platform>>, Path(user): Path<String>) -> String {
    let answered = platform.for_user(testing::context(&user), async |desk| {
        let (notes, prefix) = (desk.notes(), String::from("again"));
        let work = async |bridge: Bridge<_, _>| {
            let answer = call(&bridge, "hello").await.unwrap();
            notes.answer(&format!("{prefix}, {answer}")).await
        };
        bridged(desk.scope(), 1, async |question: String| notes.answer(&question).await, work).await
    });
    answered.await.unwrap()
}

#[tokio::test]
async fn a_handler_holds_a_bridge_across_an_await() {
    let router = Router::new()
        .route("/task/{user}", get(answer_in_task))
        .route("/place/{user}", get(answer_in_place))
        .with_state(Arc::new(Platform {}));
    for (uri, expected) in [("/task/alice", "hello, alice"), ("/place/bob", "again, hello, bob, bob")] {
        let request = Request::get(uri).body(Body::empty()).unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
        assert_eq!(to_bytes(response.into_body(), 100).await.unwrap(), expected);
    }
}

#[tokio::test]
async fn a_task_holds_a_bridge() {
    let task = spawn_for_user(&Arc::new(Platform {}), testing::context("alice"), (), async |desk| {
        let notes = desk.notes();
        let answer = async |question: String| notes.answer(&question).await;
        bridged(desk.scope(), 1, answer, async |bridge: Texts| call(&bridge, "hello").await).await
    });
    assert_eq!(task.await.unwrap().unwrap().unwrap(), "hello, alice");
}

async fn bridge_any<P: ServesUsers<Request = ()>>(platform: &P) -> String {
    async fn work<'user, F: InScope<'user>>(factory: F) -> String {
        let scope = factory.scope();
        let answer = async |question: String| format!("{question}, {}", scope.user_id());
        bridged(scope, 1, answer, async |bridge: Texts| call(&bridge, "hello").await.unwrap()).await
    }
    platform.serve(testing::context("alice"), (), async |factory: P::Factory<'_>| work(factory).await).await.unwrap()
}

#[tokio::test]
async fn a_library_holds_a_bridge_for_any_platform() {
    assert_eq!(bridge_any(&Platform {}).await, "hello, alice");
}

/// An agent, or a function that gets its factory, may hold a bridge.
async fn bridge_of(desk: &Desk<'_>) -> String {
    let answer = async |count: usize| count + 1;
    let count = bridged(desk.scope(), 1, answer, async |bridge: Bridge<_, _>| bridge.call(41).await);
    count.await.unwrap().to_string()
}

#[tokio::test]
async fn a_function_of_the_factory_holds_a_bridge() {
    let task =
        spawn_for_user(&Arc::new(Platform {}), testing::context("alice"), (), async |desk| bridge_of(&desk).await);
    assert_eq!(task.await.unwrap().unwrap(), "42");
}
