use super::desk::{authenticate, get, text};
use axum::{
    Router, extract::Request, http::StatusCode, middleware::Next, middleware::from_fn, response::Response, routing,
};
use factory_core::testing;
use factory_runtime::User;

async fn whoami(User(identity): User) -> String {
    identity.user_id().to_owned()
}

fn nested() -> Router {
    Router::new().route("/whoami", routing::get(whoami)).fallback(whoami)
}

async fn assert_user(router: &Router, path: &str, expected: Option<&str>) {
    let expected = expected.map_or((StatusCode::UNAUTHORIZED, String::new()), |user| (StatusCode::OK, user.to_owned()));
    assert_eq!(text(get(router, path, Some("alice")).await).await, expected, "{path}");
}

#[tokio::test]
async fn nested_routers_have_the_middleware_of_their_parents_only() {
    let api = nested().nest("/deep", nested()).layer(from_fn(authenticate));
    let router = Router::new().nest("/api", api).nest("/open", nested()).fallback(whoami);
    // Twice, so that the identity of an earlier request would be seen.
    for _ in 0..2 {
        assert_user(&router, "/api/whoami", Some("alice")).await;
        assert_user(&router, "/api/deep/whoami", Some("alice")).await;
        assert_user(&router, "/open/whoami", None).await;
    }
}

#[tokio::test]
async fn a_fallback_has_a_user_inside_of_the_middleware_only() {
    let api = nested().nest("/deep", nested()).layer(from_fn(authenticate));
    let router = Router::new().nest("/api", api).nest("/open", nested()).fallback(whoami);
    for _ in 0..2 {
        assert_user(&router, "/api/nowhere", Some("alice")).await;
        assert_user(&router, "/api/deep/nowhere", Some("alice")).await;
        assert_user(&router, "/open/nowhere", None).await;
        assert_user(&router, "/nowhere", None).await;
    }
}

#[tokio::test]
async fn a_route_layer_leaves_the_fallback_without_a_user() {
    let router = nested().route_layer(from_fn(authenticate));
    assert_user(&router, "/whoami", Some("alice")).await;
    assert_user(&router, "/nowhere", None).await;
}

/// Lets bob work in the place of the user of the token.
async fn act_as_bob(mut request: Request, next: Next) -> Response {
    request.extensions_mut().insert(testing::identity("bob"));
    next.run(request).await
}

#[tokio::test]
async fn the_innermost_middleware_decides() {
    let support = nested().layer(from_fn(act_as_bob));
    let router = nested().nest("/support", support).layer(from_fn(authenticate));
    assert_user(&router, "/support/whoami", Some("bob")).await;
    assert_user(&router, "/whoami", Some("alice")).await;
}
