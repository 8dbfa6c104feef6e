//! The tokens that the server accepts.

use super::{customer::Customer, open_desk, server};
use axum::http::{StatusCode, header::WWW_AUTHENTICATE};
use help_desk::{
    components::claims::{Claims, Role},
    web::{login::Logins, server::Server},
};

fn claims() -> Claims {
    Logins::claims("alice", "acme", Role::Buyer)
}

async fn status(server: &Server, token: String) -> StatusCode {
    Customer::with_token(server, "alice", token).send("GET /drafts", "").await.0
}

#[tokio::test]
async fn a_token_needs_our_key_issuer_audience_and_an_expiry_in_the_future() {
    let server = server(open_desk());
    let sign = |claims: Claims| server.logins.token(&claims).unwrap();
    assert_eq!(status(&server, sign(claims())).await, StatusCode::OK);
    let others = Logins::new(b"another key, which is not ours, of 32").unwrap();
    let refused = [
        others.token(&claims()).unwrap(),
        sign(Claims { iss: "https://login.example.org".to_owned(), ..claims() }),
        sign(Claims { aud: "another-server".to_owned(), ..claims() }),
        sign(Claims { exp: claims().exp - 60 * 60 - 1, ..claims() }),
        String::new(),
        "alice".to_owned(),
    ];
    for token in refused {
        assert_eq!(status(&server, token.clone()).await, StatusCode::UNAUTHORIZED, "{token}");
    }
}

#[tokio::test]
async fn a_token_does_not_choose_how_it_is_checked() {
    let server = server(open_desk());
    let token = server.logins.token(&claims()).unwrap();
    let (_, signed) = token.split_once('.').unwrap();
    let (payload, _) = signed.split_once('.').unwrap();
    let unsigned = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0"; // {"alg":"none","typ":"JWT"}
    assert_eq!(status(&server, format!("{unsigned}.{payload}.")).await, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn an_id_that_cannot_be_one_is_a_bad_request() {
    let server = server(open_desk());
    for claims in [Claims { sub: String::new(), ..claims() }, Claims { tenant: "null".to_owned(), ..claims() }] {
        assert_eq!(status(&server, server.logins.token(&claims).unwrap()).await, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn a_refused_login_names_the_scheme() {
    let stranger = Customer::with_token(&server(open_desk()), "", "x".to_owned());
    let response = stranger.respond(stranger.request("GET /drafts"), "").await;
    assert_eq!(response.headers()[WWW_AUTHENTICATE], "Bearer");
}

#[test]
fn an_empty_key_is_refused() {
    assert!(Logins::new(b"").is_err());
}
