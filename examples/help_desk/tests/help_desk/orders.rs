//! The orders of a user, and who may refund them.

use super::{
    customer::{Customer, ok},
    open_desk, server,
};
use axum::http::StatusCode;
use help_desk::{
    components::{claims::Role, database::Database},
    platform::HelpDesk,
    web::login::Logins,
};

#[tokio::test]
async fn a_constructor_error_becomes_a_response_and_leaves_nothing_behind() {
    let server = server(open_desk());
    let [alice, bob] = ["alice", "bob"].map(|user| Customer::new(&server, user));
    alice.send("PUT /orders/o-17", "").await;
    for request in ["GET /orders/o-17", "POST /orders/o-17/refund"] {
        assert_eq!(bob.send(request, "").await, (StatusCode::NOT_FOUND, "no such order".to_owned()));
    }
    assert_eq!(bob.send("GET /drafts", "").await, ok(""));
    assert_eq!(alice.send("GET /orders/o-17", "").await, ok("o-17 of alice is on its way"));

    assert_eq!(alice.send("POST /orders/o-17/refund", "").await, ok("o-17 is refunded"));
    let refunded_before = (StatusCode::CONFLICT, "refunded before".to_owned());
    assert_eq!(alice.send("POST /orders/o-17/refund", "").await, refunded_before);
    assert_eq!(alice.send("GET /drafts", "").await, ok("o-17 is refunded"));
    assert_eq!(server.desk.limits.open_scopes(), 0);
}

#[tokio::test]
async fn an_agent_refuses_a_user_whose_claims_do_not_allow_it() {
    let server = server(open_desk());
    let guest = Customer::with_claims(&server, &Logins::claims("carol", "acme", Role::Guest));
    guest.send("PUT /orders/o-17", "").await;
    let (status, _) = guest.send("POST /orders/o-17/refund", "").await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    assert_eq!(guest.send("GET /orders/o-17", "").await, ok("o-17 of carol is on its way"));
}

#[tokio::test]
async fn orders_are_read_from_the_replica() {
    let server = server(HelpDesk { replica: Database::default(), ..open_desk() });
    let alice = Customer::new(&server, "alice");
    alice.send("PUT /orders/o-17", "").await;
    assert_eq!(alice.send("GET /orders/o-17", "").await.0, StatusCode::NOT_FOUND);
    assert_eq!(alice.send("POST /orders/o-17/refund", "").await.0, StatusCode::OK);
}
