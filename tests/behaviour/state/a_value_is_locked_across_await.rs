use factory_core::{Awaited, PerUser};
use futures_util::FutureExt;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Wake, Waker},
    thread::{self, Thread},
    time::Duration,
};
use support::{
    context,
    desk::platform,
    hooks::{Hooked, message, on_making},
    in_scope, side_by_side,
};
use tokio::task::yield_now;

type Counts = PerUser<Awaited<u32>>;

/// Adds one to the user's count, with another task's turn between the reading and the writing.
async fn count(counts: &Counts, user: &str) -> u32 {
    let platform = platform();
    let counted = platform.for_user(context(user), async |factory| {
        let mut count = counts.of(factory.scope()).lock().await;
        let before = *count;
        yield_now().await;
        *count = before + 1;
        *count
    });
    counted.await.unwrap()
}

async fn count_in_tasks(counts: Arc<Counts>) {
    let users = ["alice", "bob", "alice", "carol", "alice", "bob"];
    let work = users.map(|user| {
        let counts = Arc::clone(&counts);
        async move {
            for _ in 0..50 {
                count(&counts, user).await;
            }
        }
    });
    side_by_side(work).await;
    assert_eq!((count(&counts, "alice").await, count(&counts, "bob").await), (151, 101));
}

#[tokio::test]
async fn under_tokio_with_one_thread() {
    count_in_tasks(Arc::default()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn under_tokio_with_many_threads() {
    count_in_tasks(Arc::default()).await;
}

/// Adds to alice's count in three threads, each with this executor.
fn count_under(block_on: fn(Pin<&mut dyn Future<Output = ()>>)) {
    let counts = Counts::default();
    thread::scope(|threads| {
        for _ in 0..3 {
            threads.spawn(|| {
                block_on(pin!(async {
                    for _ in 0..100 {
                        count(&counts, "alice").await;
                    }
                }));
            });
        }
    });
    in_scope(context("alice"), |scope| assert_eq!(*counts.of(scope).lock().now_or_never().unwrap(), 300));
}

#[test]
fn under_the_executor_of_futures() {
    count_under(|work| futures_executor::block_on(work));
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

#[test]
fn under_a_handwritten_executor() {
    count_under(|mut work| {
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        while work.as_mut().poll(&mut Context::from_waker(&waker)).is_pending() {
            thread::park();
        }
    });
}

#[tokio::test]
async fn while_one_users_value_is_locked_all_others_are_served() {
    let counts = Counts::default();
    let platform = platform();
    let served = platform.for_user(context("alice"), async |factory| {
        let _locked = counts.of(factory.scope()).lock().await;
        for number in 0..100 {
            let user = format!("u-{number}");
            assert_eq!(tokio::time::timeout(Duration::from_secs(5), count(&counts, &user)).await, Ok(1));
        }
    });
    served.await.unwrap();
}

#[tokio::test]
async fn a_cancelled_use_puts_the_value_back_as_it_is() {
    let counts = Counts::default();
    let platform = platform();
    let half_way = platform.for_user(context("alice"), async |factory| {
        let mut count = counts.of(factory.scope()).lock().await;
        *count = 7;
        std::future::pending::<()>().await;
    });
    assert!(half_way.now_or_never().is_none());
    assert_eq!(count(&counts, "alice").await, 8);
}

#[test]
fn a_panic_puts_the_value_back() {
    let counts = Counts::default();
    let used = catch_unwind(AssertUnwindSafe(|| {
        in_scope(context("alice"), |scope| {
            *counts.of(scope).lock().now_or_never().unwrap() = 7;
            let _guard = counts.of(scope).lock().now_or_never().unwrap();
            panic!("with the count in hand");
        });
    }));
    assert_eq!(message(used), "with the count in hand");
    in_scope(context("alice"), |scope| assert_eq!(*counts.of(scope).lock().now_or_never().unwrap(), 7));
}

#[test]
fn a_panic_in_its_default_gives_the_lock_back() {
    let numbers: PerUser<Awaited<Hooked>> = PerUser::default();
    let lock = || in_scope(context("alice"), |scope| numbers.of(scope).lock().now_or_never().map(|number| number.0));
    on_making(|| panic!("no number today"));
    assert_eq!(message(catch_unwind(AssertUnwindSafe(lock))), "no number today");
    assert_eq!(lock(), Some(0));
}

#[test]
fn a_locked_value_is_never_evicted() {
    let counts: Counts = PerUser::bounded(0).idle_after(Duration::ZERO);
    in_scope(context("alice"), |scope| {
        let mut guard = counts.of(scope).lock().now_or_never().unwrap();
        *guard = 7;
        for user in ["bob", "carol", "bob"] {
            in_scope(context(user), |scope| drop(counts.of(scope)));
        }
        drop(guard);
    });
    assert_eq!(counts.len(), 2, "bob's came last and is not yet evicted");
}

#[test]
fn the_guard_and_the_future_are_send() {
    fn assert_send<T: Send>(value: T) -> T {
        value
    }
    let counts = Counts::default();
    in_scope(context("alice"), |scope| {
        let guard = assert_send(assert_send(counts.of(scope).lock()).now_or_never().unwrap());
        thread::scope(|threads| threads.spawn(move || drop(guard)).join().unwrap());
        assert!(counts.of(scope).lock().now_or_never().is_some());
    });
}
