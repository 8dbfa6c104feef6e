//! `Revocations`: no new scope of a revoked user opens, and open ones learn of it.

use factory_core::{Owner, Refusal, UserExecutionContext, agent_factory, testing};
use factory_runtime::Revocations;
use futures_util::FutureExt;
use std::{
    future::pending,
    sync::{
        Arc, Barrier,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    task::{Context, Poll, Wake, Waker},
    thread,
    time::Duration,
};

agent_factory! {
    factory Desk for struct Platform { guards { revocations: Revocations } }
}

fn platform() -> Arc<Platform> {
    Arc::new(Platform { revocations: Revocations::default() })
}

fn owner(user: &str) -> Owner {
    testing::context(user).owner()
}

/// Asserts that neither a revoked owner nor a waiting scope is kept.
#[track_caller]
fn assert_empty(revocations: &Revocations) {
    assert_eq!(format!("{revocations:?}"), "Revocations { revoked: 0, waiting: 0 }");
}

#[test]
fn a_revoked_user_is_denied_and_another_is_not() {
    let platform = platform();
    platform.revocations.revoke(&owner("alice"));
    let refusal = platform.admit(testing::context("alice")).unwrap_err();
    assert_eq!((refusal.kind(), refusal.guard(), refusal.retry_after()), (Refusal::Denied, "revocations", None));
    assert!(!refusal.to_string().contains("alice"));
    assert!(platform.admit(testing::context("bob")).is_ok());

    // Alice of a tenant is another user.
    let of_acme = testing::identity("alice").with_tenant("acme").unwrap();
    assert!(platform.admit(UserExecutionContext::new(of_acme, "thread-1", "run-1").unwrap()).is_ok());
}

#[test]
fn a_restored_user_is_admitted_again() {
    let platform = platform();
    platform.revocations.revoke(&owner("alice"));
    platform.revocations.revoke(&owner("alice"));
    platform.revocations.restore(&owner("alice"));
    assert!(platform.admit(testing::context("alice")).is_ok());
    assert_empty(&platform.revocations);
}

#[test]
fn a_child_of_a_revoked_user_is_denied() {
    let platform = platform();
    let child = platform.for_user_blocking(testing::context("alice"), |desk| {
        platform.revocations.revoke(&desk.scope().owner());
        desk.scope().child("send-mail").unwrap()
    });
    assert_eq!(platform.admit(child.unwrap()).unwrap_err().kind(), Refusal::Denied);
}

#[test]
fn clones_share_the_revoked_users() {
    let revocations = Revocations::default();
    let platform = Platform { revocations: revocations.clone() };
    revocations.revoke(&owner("alice"));
    assert!(platform.admit(testing::context("alice")).is_err());
}

#[tokio::test]
async fn an_open_scope_learns_that_its_user_is_revoked() {
    let platform = platform();
    let serve = async |user: &'static str| {
        let served = platform.for_user(testing::context(user), async |desk| {
            tokio::select! {
                () = pending() => unreachable!(),
                () = desk.platform().revocations.revoked(desk.scope()) => user,
            }
        });
        served.await.unwrap()
    };
    let mut bob = Box::pin(serve("bob"));
    let alices = futures_util::future::join(serve("alice"), serve("alice"));
    let (served, ()) = tokio::join!(alices, async {
        assert!(bob.as_mut().now_or_never().is_none());
        platform.revocations.revoke(&owner("alice"));
    });
    assert_eq!(served, ("alice", "alice"));
    assert!(bob.as_mut().now_or_never().is_none());
    platform.revocations.revoke(&owner("bob"));
    assert_eq!(bob.await, "bob");
}

#[tokio::test]
async fn a_scope_whose_user_was_revoked_before_learns_it_at_once() {
    let platform = platform();
    let admission = platform.admit_owned(testing::context("alice")).unwrap();
    platform.revocations.revoke(&owner("alice"));
    let learned = admission.run(async |desk: Desk<'_>| {
        let revocations = &desk.platform().revocations;
        revocations.revoked(desk.scope()).now_or_never().is_some()
    });
    assert!(learned.await);
}

#[test]
fn a_revocation_before_the_first_poll_is_not_lost() {
    let revocations = Revocations::default();
    testing::with_user("alice", |scope| {
        let revoked = revocations.revoked(scope);
        revocations.revoke(&scope.owner());
        revocations.restore(&scope.owner());
        assert!(revocations.revoked(scope).now_or_never().is_none());
        assert!(revoked.now_or_never().is_some());
    });
    assert_empty(&revocations);
}

#[test]
fn a_cancelled_wait_leaves_nothing_and_takes_nothing_from_another() {
    let revocations = Revocations::default();
    testing::with_user("alice", |scope| {
        let mut kept = Box::pin(revocations.revoked(scope));
        for _ in 0..1_000 {
            assert!(revocations.revoked(scope).now_or_never().is_none());
        }
        assert!(kept.as_mut().now_or_never().is_none());
        assert_eq!(format!("{revocations:?}"), "Revocations { revoked: 0, waiting: 1 }");
        revocations.revoke(&scope.owner());
        assert!(kept.now_or_never().is_some());
        revocations.restore(&scope.owner());
    });
    for user in 0..1_000 {
        testing::with_user(&format!("user-{user}"), |scope| drop(revocations.revoked(scope)));
    }
    assert_empty(&revocations);
}

/// A waker that uses the guard again.
struct RevokesAgain(Revocations);

impl Wake for RevokesAgain {
    fn wake(self: Arc<Self>) {
        self.0.revoke(&owner("bob"));
    }
}

#[test]
fn a_waker_runs_outside_the_lock() {
    let revocations = Revocations::default();
    testing::with_user("alice", |scope| {
        let mut revoked = Box::pin(revocations.revoked(scope));
        let waker = Waker::from(Arc::new(RevokesAgain(revocations.clone())));
        assert_eq!(revoked.as_mut().poll(&mut Context::from_waker(&waker)), Poll::Pending);
        revocations.revoke(&scope.owner());
        assert!(revocations.is_revoked(&owner("bob")));
    });
}

struct PanickingWaker;

impl Wake for PanickingWaker {
    fn wake(self: Arc<Self>) {
        panic!("in wake");
    }
}

#[derive(Default)]
struct CountWakes(AtomicUsize);

impl Wake for CountWakes {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, SeqCst);
    }
}

#[test]
fn a_panic_in_a_waker_leaves_no_wait_asleep() {
    let (revocations, count) = (Revocations::default(), Arc::new(CountWakes::default()));
    let wakers = [Waker::from(Arc::new(PanickingWaker)), Waker::from(Arc::clone(&count))];
    testing::with_user("alice", |scope| {
        let mut futures: Vec<_> = (0..100).map(|_| Box::pin(revocations.revoked(scope))).collect();
        for (number, future) in futures.iter_mut().enumerate() {
            let waker = &wakers[usize::from(number % 10 > 0)];
            assert_eq!(future.as_mut().poll(&mut Context::from_waker(waker)), Poll::Pending);
        }
        revocations.revoke(&scope.owner());
        assert_eq!(count.0.load(SeqCst), 90);
        assert!(futures.into_iter().all(|wait| wait.now_or_never().is_some()));
        revocations.restore(&scope.owner());
    });
    assert_empty(&revocations);
}

#[test]
fn no_wait_misses_a_revocation_of_another_thread() {
    for _ in 0..500 {
        let revocations = Revocations::default();
        let start = Barrier::new(3);
        thread::scope(|threads| {
            threads.spawn(|| {
                start.wait();
                revocations.revoke(&owner("alice"));
            });
            for _ in 0..2 {
                threads.spawn(|| {
                    start.wait();
                    block_on(testing::with_user("alice", |scope| revocations.revoked(scope)));
                });
            }
        });
    }
}

fn block_on(revoked: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let in_time = runtime.block_on(async { tokio::time::timeout(Duration::from_secs(20), revoked).await });
    in_time.expect("the revocation was missed");
}
