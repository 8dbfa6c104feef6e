//! Requests over a limit.

use super::{
    customer::{Customer, ok},
    open_desk, server,
};
use axum::http::{StatusCode, header::RETRY_AFTER};
use factory_core::{Identity, Refusal, UserExecutionContext};
use factory_runtime::RateLimit;
use help_desk::{
    components::{claims::Role, locale::Locale},
    platform::{AgentInstanceFactoryRequest, HelpDesk},
    web::login::Logins,
};
use std::time::Duration;

#[tokio::test]
async fn a_user_with_too_many_open_scopes_is_refused_and_other_users_are_served() {
    let server = server(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&server, user));
    let claims = Logins::claims("alice", "acme", Role::Buyer);
    let identity = Identity::verified("alice", &*claims.iss).unwrap().with_tenant("acme").unwrap();
    let admit = || {
        let request = AgentInstanceFactoryRequest { claims: claims.clone(), locale: Locale::English };
        server.desk.admit(UserExecutionContext::new(identity.clone(), "thread-19", "web").unwrap(), request)
    };
    let open: Vec<_> = (0..8).map(|_| admit().unwrap()).collect();
    assert_eq!(admit().unwrap_err().kind(), Refusal::Busy);
    assert_eq!(alice.send("GET /drafts", "").await, (StatusCode::TOO_MANY_REQUESTS, String::new()));
    assert_eq!(bob.send("GET /drafts", "").await, ok(""));
    drop(open);
    assert_eq!(alice.send("GET /drafts", "").await, ok(""));
}

#[tokio::test]
async fn a_user_with_too_many_requests_is_told_when_to_try_again() {
    let rate = RateLimit::per_user(2, Duration::from_secs(60));
    let server = server(HelpDesk { rate, ..open_desk() });
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&server, user));
    for _ in 0..2 {
        assert_eq!(alice.send("GET /drafts", "").await, ok(""));
    }
    let refused = alice.respond(alice.request("GET /drafts"), "").await;
    assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
    let seconds: u32 = refused.headers()[RETRY_AFTER].to_str().unwrap().parse().unwrap();
    assert!((1..=30).contains(&seconds), "{seconds}");
    assert_eq!(bob.send("GET /drafts", "").await, ok(""));
}
