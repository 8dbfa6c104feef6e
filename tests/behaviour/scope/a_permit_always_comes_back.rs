use factory_core::{InvalidContext, user_scope};
use futures_util::poll;
use std::{
    future::pending,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
};
use support::{
    context,
    hotel::{Hotel, Journal},
};

/// Asserts that the permits were dropped in reverse order.
fn assert_closed(hotel: &Hotel, journal: &Journal) {
    assert_eq!(journal.take(), ["outer opens", "inner opens", "inner closes", "outer closes"]);
    assert_eq!(hotel.limit.count(), 0);
    assert!(hotel.admit(context("alice")).is_ok());
    journal.take();
}

#[test]
fn when_the_work_is_done() {
    let (hotel, journal) = Hotel::for_at_most(1);
    assert_eq!(hotel.for_user_blocking(context("alice"), |_factory| hotel.limit.count()).unwrap(), 1);
    assert_closed(&hotel, &journal);
}

#[tokio::test]
async fn when_the_work_is_done_async() {
    let (hotel, journal) = Hotel::for_at_most(1);
    assert_eq!(hotel.for_user(context("alice"), async |_factory| hotel.limit.count()).await.unwrap(), 1);
    assert_closed(&hotel, &journal);
}

#[test]
fn when_the_work_fails() {
    let (hotel, journal) = Hotel::for_at_most(1);
    let failed = hotel.for_user_blocking(context("alice"), |factory| {
        factory.scope().child("null")?;
        Ok::<_, InvalidContext>(())
    });
    failed.unwrap().unwrap_err();
    assert_closed(&hotel, &journal);
}

#[test]
fn when_the_work_panics() {
    let (hotel, journal) = Hotel::for_at_most(1);
    let work = || hotel.for_user_blocking(context("alice"), |_factory| panic!("in the scope"));
    assert!(catch_unwind(AssertUnwindSafe(work)).is_err());
    assert_closed(&hotel, &journal);
}

#[tokio::test]
async fn when_the_work_is_cancelled() {
    let (hotel, journal) = Hotel::for_at_most(1);
    {
        let mut work = pin!(hotel.for_user(context("alice"), async |_factory| pending::<()>().await));
        assert!(poll!(work.as_mut()).is_pending());
        assert_eq!(hotel.limit.count(), 1);
    }
    assert_closed(&hotel, &journal);
}

#[test]
fn when_the_scope_is_opened_by_hand() {
    let (hotel, journal) = Hotel::for_at_most(1);
    {
        user_scope!(scope = hotel.admit(context("alice")).unwrap());
        assert_eq!((scope.scope().user_id(), hotel.limit.count()), ("alice", 1));
    }
    assert_closed(&hotel, &journal);
}

#[test]
fn when_the_scope_is_never_opened() {
    let (hotel, journal) = Hotel::for_at_most(1);
    drop(hotel.admit(context("alice")).unwrap());
    assert_closed(&hotel, &journal);
}

/// The values of the scope may use what the guard protects, so they are dropped first.
#[test]
fn after_the_values_of_the_scope() {
    struct Last<'a>(&'a Journal);
    impl Drop for Last<'_> {
        fn drop(&mut self) {
            self.0.add("work ends".to_owned());
        }
    }
    let (hotel, journal) = Hotel::for_at_most(1);
    hotel.for_user_blocking(context("alice"), |_factory| drop(Last(&journal))).unwrap();
    {
        user_scope!(_scope = hotel.admit(context("bob")).unwrap());
        let _last = Last(&journal);
    }
    let one = ["outer opens", "inner opens", "work ends", "inner closes", "outer closes"];
    assert_eq!(journal.take(), [one, one].concat());
}
