//! `RateLimit`: a user opens no more scopes than the rate allows. The times are tested beside the guard, with a clock.
#![cfg(feature = "rate-limit")]

use factory_core::{Refusal, ServiceIdentity, UserExecutionContext, agent_factory, testing};
use factory_runtime::RateLimit;
use std::{
    sync::atomic::{AtomicUsize, Ordering::SeqCst},
    thread,
    time::Duration,
};

const HOUR: Duration = Duration::from_secs(3600);

agent_factory! {
    factory Desk for struct Platform { guards { rate: RateLimit } }
}

fn is_admitted(platform: &Platform, user: &str) -> bool {
    platform.admit(testing::context(user)).is_ok()
}

#[test]
fn a_user_over_the_rate_is_refused_and_another_is_not() {
    let platform = Platform { rate: RateLimit::per_user(3, HOUR) };
    assert!((0..3).all(|_| is_admitted(&platform, "alice")));
    let refusal = platform.admit(testing::context("alice")).unwrap_err();
    assert_eq!((refusal.kind(), refusal.guard()), (Refusal::Busy, "rate limit"));
    let wait = refusal.retry_after().unwrap();
    assert!(wait > HOUR / 4 && wait <= HOUR / 3, "{wait:?}");
    assert!(!format!("{refusal} {:?}", platform.rate).contains("alice"));
    assert!(is_admitted(&platform, "bob"));

    // A service of the same name is another owner.
    let service = ServiceIdentity::new("alice").unwrap();
    assert!(platform.admit(UserExecutionContext::for_service(service, "thread-1", "run-1").unwrap()).is_ok());
}

#[test]
fn a_closed_scope_still_counts() {
    let platform = Platform { rate: RateLimit::per_user(1, HOUR) };
    platform.for_user_blocking(testing::context("alice"), |_| ()).unwrap();
    assert!(!is_admitted(&platform, "alice"));
}

#[test]
fn children_count_unless_they_are_excluded() {
    for (rate, is_refused) in
        [(RateLimit::per_user(1, HOUR), true), (RateLimit::per_user(1, HOUR).in_all(1, HOUR).not_children(), false)]
    {
        let platform = Platform { rate };
        let refused = platform.for_user_blocking(testing::context("alice"), |desk| {
            let child = || desk.scope().child("send-mail").unwrap();
            (0..9).any(|_| platform.admit(child()).is_err())
        });
        assert_eq!(refused.unwrap(), is_refused);
        assert!(!is_admitted(&platform, "alice"));
    }
}

#[test]
fn clones_share_their_state() {
    let rate = RateLimit::per_user(2, HOUR);
    let [one, other] = [Platform { rate: rate.clone() }, Platform { rate }];
    assert!(is_admitted(&one, "alice") && is_admitted(&other, "alice"));
    assert!(!is_admitted(&one, "alice") && !is_admitted(&other, "alice"));
    assert_eq!(one.rate.remembered(), 1);
}

#[test]
fn many_threads_get_exactly_the_rate() {
    let platform = Platform { rate: RateLimit::per_user(100, HOUR) };
    let admitted = AtomicUsize::new(0);
    thread::scope(|threads| {
        for _ in 0..4 {
            threads.spawn(|| {
                admitted.fetch_add((0..200).filter(|_| is_admitted(&platform, "alice")).count(), SeqCst);
            });
        }
    });
    assert_eq!(admitted.load(SeqCst), 100);
}
