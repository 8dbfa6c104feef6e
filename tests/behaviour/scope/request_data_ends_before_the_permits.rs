use super::a_request_carries_its_data::{EVENTS, create_desk, platform, request};
use factory_core::user_scope;
use futures_util::poll;
use std::{
    future::pending,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
};
use support::context;

#[test]
fn of_a_scope() {
    let (platform, journal) = platform();
    platform.for_user_blocking(context("alice"), request("admin", &journal), |desk| drop(desk.mailer())).unwrap();
    assert_eq!(journal.take(), EVENTS);
    {
        user_scope!(open = platform.admit(context("alice"), request("admin", &journal)).unwrap());
        drop(create_desk(open));
    }
    assert_eq!(journal.take(), EVENTS);
    drop(platform.admit(context("alice"), request("admin", &journal)).unwrap());
    assert_eq!(journal.take(), EVENTS);
}

#[tokio::test]
async fn of_an_async_scope() {
    let (platform, journal) = platform();
    platform.for_user(context("alice"), request("admin", &journal), async |desk| drop(desk.mailer())).await.unwrap();
    assert_eq!(journal.take(), EVENTS);
}

#[tokio::test]
async fn of_a_cancelled_scope() {
    let (platform, journal) = platform();
    {
        let work = platform.for_user(context("alice"), request("admin", &journal), async |_desk| pending::<()>().await);
        assert!(poll!(pin!(work)).is_pending());
    }
    assert_eq!(journal.take(), EVENTS);
}

#[test]
fn of_a_scope_that_panics() {
    let (platform, journal) = platform();
    let work = || platform.for_user_blocking(context("alice"), request("admin", &journal), |_desk| panic!("at work"));
    assert!(catch_unwind(AssertUnwindSafe(work)).is_err());
    assert_eq!(journal.take(), EVENTS);
}
