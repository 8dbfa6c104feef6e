use super::desk::{AppError, Platform, authenticate, context, get, platform, text, token};
use axum::{
    Router,
    body::Body,
    extract::{Path, Request, State},
    http::{StatusCode, header::AUTHORIZATION},
    middleware::from_fn,
    routing,
};
use factory_runtime::{Unauthenticated, User};
use std::sync::Arc;
use tokio::{sync::Barrier, task::JoinSet};
use tower::ServiceExt;

async fn add(
    State(platform): State<Arc<Platform>>,
    User(identity): User,
    Path(note): Path<String>,
) -> Result<String, AppError> {
    Ok(platform.for_user(context(identity)?, async |desk| desk.notes().add(&note).await).await?)
}

async fn only(State(platform): State<Arc<Platform>>, User(identity): User) -> Result<String, AppError> {
    let context = context(identity)?;
    platform
        .try_for_user::<_, AppError>(context, async |desk| {
            let note = desk.notes().only().await?;
            Ok(format!("{note} of {}", desk.scope().user_id()))
        })
        .await
}

async fn greet(user: Option<User>) -> String {
    user.map_or("hello".to_owned(), |User(identity)| format!("hello, {}", identity.user_id()))
}

fn router() -> Router {
    Router::new()
        .route("/add/{note}", routing::get(add))
        .route("/only", routing::get(only))
        .route_layer(from_fn(authenticate))
        .route("/unprotected", routing::get(only))
        .route("/guests", routing::get(greet))
        .merge(Router::new().route("/greet", routing::get(greet)).route_layer(from_fn(authenticate)))
        .with_state(platform())
}

fn ok(body: &str) -> (StatusCode, String) {
    (StatusCode::OK, body.to_owned())
}

#[tokio::test]
async fn each_user_sees_their_own_notes() {
    let router = router();
    assert_eq!(text(get(&router, "/add/milk", Some("alice")).await).await, ok("alice: milk"));
    assert_eq!(text(get(&router, "/add/tea", Some("bob")).await).await, ok("bob: tea"));
    assert_eq!(text(get(&router, "/add/bread", Some("alice")).await).await, ok("alice: milk,bread"));
}

#[tokio::test]
async fn an_error_of_the_work_becomes_the_response() {
    let router = router();
    assert_eq!(get(&router, "/only", Some("alice")).await.status(), StatusCode::NOT_FOUND);
    get(&router, "/add/milk", Some("alice")).await;
    assert_eq!(text(get(&router, "/only", Some("alice")).await).await, ok("milk of alice"));
    assert_eq!(get(&router, "/only", Some("bob")).await.status(), StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_request_without_an_identity_is_rejected_without_detail() {
    let router = router();
    for user in [None, Some("alice")] {
        let response = get(&router, "/unprotected", user).await;
        assert_eq!(response.headers().keys().collect::<Vec<_>>(), ["content-length"]);
        assert_eq!(text(response).await, (StatusCode::UNAUTHORIZED, String::new()));
    }
    assert!(Unauthenticated.to_string().contains("middleware"), "the server's log names what to check");
}

#[tokio::test]
async fn a_guest_is_no_user() {
    let router = router();
    assert_eq!(text(get(&router, "/guests", Some("alice")).await).await, ok("hello"));
    assert_eq!(text(get(&router, "/greet", Some("alice")).await).await, ok("hello, alice"));
}

#[tokio::test]
async fn the_identity_is_read_from_nothing_that_the_client_sends() {
    let request = Request::get("/add/milk?user=bob").header(AUTHORIZATION, token("alice")).header("x-user-id", "bob");
    let response = router().oneshot(request.body(Body::from("bob")).unwrap()).await.unwrap();
    assert_eq!(text(response).await, ok("alice: milk"));
}

async fn meet(
    State((platform, all)): State<(Arc<Platform>, Arc<Barrier>)>,
    User(identity): User,
    Path(note): Path<String>,
) -> Result<String, AppError> {
    let served = platform.for_user(context(identity)?, async |desk| {
        all.wait().await; // until a scope of each user is open
        desk.notes().add(&note).await
    });
    Ok(served.await?)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn fifty_concurrent_users_each_see_their_own_notes() {
    const USERS: usize = 50;
    let state = (platform(), Arc::new(Barrier::new(USERS)));
    let router = Router::new().route("/meet/{note}", routing::get(meet)).route_layer(from_fn(authenticate));
    let router = router.with_state(state);
    let mut clients = JoinSet::new();
    for user in (0..USERS).map(|number| format!("u-{number}")) {
        let router = router.clone();
        clients.spawn(async move {
            let mut notes = Vec::new();
            for turn in 1..=3 {
                notes.push(format!("{user}s-{turn}"));
                let answer = text(get(&router, &format!("/meet/{user}s-{turn}"), Some(&user)).await).await;
                assert_eq!(answer, ok(&format!("{user}: {}", notes.join(","))));
            }
        });
    }
    assert_eq!(clients.join_all().await.len(), USERS);
}
