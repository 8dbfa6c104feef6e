use factory_core::{InvalidContext, user_scope};
use futures_util::poll;
use std::{
    future::{self, pending},
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    sync::{Arc, Weak},
    time::Duration,
};
use support::{
    context,
    hotel::{Hotel, HotelFactory},
};
use tokio::{sync::oneshot, time::timeout};

/// Counts the permits of a scope and the values that its agents and components own.
struct Watch {
    hotel: Arc<Hotel>,
    alive: Weak<()>,
}

impl Watch {
    /// Returns also the value for the scope to own.
    fn new() -> (Self, Arc<()>) {
        let own = Arc::new(());
        (Self { hotel: Hotel::for_at_most(1).0, alive: Arc::downgrade(&own) }, own)
    }

    fn assert_full(&self) {
        assert_eq!((self.hotel.limit.count(), self.alive.strong_count()), (1, 2));
    }

    fn assert_empty(&self) {
        assert_eq!((self.hotel.limit.count(), self.alive.strong_count()), (0, 0));
    }
}

fn settle_in(factory: &HotelFactory<'_>, own: Arc<()>) -> impl Sized {
    let guest = factory.guest(own);
    guest.settle_in();
    guest
}

/// Opens a scope, fills it with values, sends a signal and never returns.
async fn stay(hotel: Arc<Hotel>, own: Arc<()>, settled: oneshot::Sender<()>) {
    let stay = hotel.for_user(context("alice"), async |factory| {
        let _guest = settle_in(&factory, own);
        settled.send(()).unwrap();
        pending::<()>().await;
    });
    stay.await.unwrap();
}

#[test]
fn after_it_returns() {
    let (watch, own) = Watch::new();
    let served = watch.hotel.for_user_blocking(context("alice"), |factory| {
        let _guest = settle_in(&factory, own);
        watch.assert_full();
    });
    served.unwrap();
    watch.assert_empty();
}

#[tokio::test]
async fn after_it_fails() {
    let (watch, own) = Watch::new();
    let served = watch.hotel.for_user(context("alice"), async |factory| {
        let _guest = settle_in(&factory, own);
        watch.assert_full();
        let child = factory.scope().child("  ")?;
        future::ready(Ok::<_, InvalidContext>(child)).await
    });
    served.await.unwrap().unwrap_err();
    watch.assert_empty();
}

#[test]
fn after_its_block_ends() {
    let (watch, own) = Watch::new();
    {
        user_scope!(scope = watch.hotel.admit(context("alice")).unwrap());
        let factory = support::hotel::create_hotel_factory(scope);
        let _guest = settle_in(&factory, own);
        watch.assert_full();
    }
    watch.assert_empty();
}

#[test]
fn after_it_panics() {
    let (watch, own) = Watch::new();
    let served = catch_unwind(AssertUnwindSafe(|| {
        watch.hotel.for_user_blocking(context("alice"), |factory| {
            let _guest = settle_in(&factory, own);
            watch.assert_full();
            panic!("in the scope");
        })
    }));
    assert!(served.is_err());
    watch.assert_empty();
}

#[tokio::test]
async fn after_it_panics_in_a_task() {
    let (watch, own) = Watch::new();
    let hotel = Arc::clone(&watch.hotel);
    let task = tokio::spawn(async move {
        let served = hotel.for_user(context("alice"), async |factory| {
            let _guest = settle_in(&factory, own);
            tokio::task::yield_now().await;
            panic!("in the scope");
        });
        served.await
    });
    assert!(task.await.unwrap_err().is_panic());
    watch.assert_empty();
}

#[tokio::test]
async fn after_it_is_dropped() {
    let (watch, own) = Watch::new();
    let (settled, mut has_settled) = oneshot::channel();
    {
        let mut stay = pin!(stay(Arc::clone(&watch.hotel), own, settled));
        assert!(poll!(stay.as_mut()).is_pending());
        has_settled.try_recv().unwrap();
        watch.assert_full();
    }
    watch.assert_empty();
}

#[tokio::test]
async fn when_it_never_started() {
    let (watch, own) = Watch::new();
    let (settled, _) = oneshot::channel();
    let stay = stay(Arc::clone(&watch.hotel), own, settled);
    assert_eq!((watch.hotel.limit.count(), watch.alive.strong_count()), (0, 1));
    drop(stay);
    watch.assert_empty();
}

#[tokio::test]
async fn after_a_timeout() {
    let (watch, own) = Watch::new();
    let (settled, mut has_settled) = oneshot::channel();
    let stay = stay(Arc::clone(&watch.hotel), own, settled);
    timeout(Duration::from_millis(1), stay).await.unwrap_err();
    has_settled.try_recv().unwrap();
    watch.assert_empty();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_it_is_aborted() {
    let (watch, own) = Watch::new();
    let (settled, has_settled) = oneshot::channel();
    let task = tokio::spawn(stay(Arc::clone(&watch.hotel), own, settled));
    has_settled.await.unwrap();
    watch.assert_full();
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
    watch.assert_empty();
}
