//! Tenants: one id in two of them is two users.

use super::{
    customer::{Customer, ok},
    open_desk, server,
};
use axum::http::StatusCode;
use futures_util::{FutureExt, StreamExt};
use help_desk::{components::claims::Role, web::login::Logins};

#[tokio::test]
async fn one_id_in_two_tenants_is_two_users() {
    let server = server(open_desk());
    let log_in = |tenant| Customer::with_claims(&server, &Logins::claims("alice", tenant, Role::Buyer));
    let [acmes, globexs] = ["acme", "globex"].map(log_in);
    let mut globexs_page = globexs.follow().await;

    acmes.send("POST /ask/billing", "how much?").await;
    acmes.send("PUT /orders/o-17", "").await;

    assert!(globexs_page.next().now_or_never().is_none(), "no event reaches the other tenant");
    assert_eq!(globexs.send("GET /history", "").await, ok(r#"{"user":"alice","tenant":"globex","lines":[]}"#));
    assert_eq!(globexs.send("GET /orders/o-17", "").await.0, StatusCode::NOT_FOUND);
    assert_eq!(acmes.send("GET /orders/o-17", "").await.0, StatusCode::OK);
}
