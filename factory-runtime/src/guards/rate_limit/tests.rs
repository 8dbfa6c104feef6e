use super::guard::RateLimit;
use crate::guards::clock::Clock;
use factory_core::{Refusal, ScopeError, ScopeGuard, UserExecutionContext, testing};
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

fn admit(rate: &RateLimit, user: &str) -> Result<(), ScopeError> {
    rate.admit(&testing::context(user))
}

fn context_of(user: &str, tenant: &str) -> UserExecutionContext {
    let identity = testing::identity(user).with_tenant(tenant).unwrap();
    UserExecutionContext::new(identity, "thread-1", "run-1").unwrap()
}

#[test]
fn a_refusal_says_when_the_next_scope_may_be_opened() {
    let clock = Clock::of_test();
    let rate = RateLimit::with_clock(60, MINUTE, clock.clone()).burst(3);
    assert!((0..3).all(|_| admit(&rate, "alice").is_ok()));
    clock.advance(SECOND / 4);
    let refusal = admit(&rate, "alice").unwrap_err();
    assert_eq!((refusal.kind(), refusal.retry_after()), (Refusal::Busy, Some(SECOND * 3 / 4)));
    assert_eq!(
        refusal.to_string(),
        "rate limit refused to open a scope: the user's limit of 60 scopes in 60s is reached"
    );

    clock.advance(SECOND * 3 / 4);
    assert!(admit(&rate, "alice").is_ok());
    assert!(admit(&rate, "alice").is_err());
    clock.advance(MINUTE);
    assert!((0..3).all(|_| admit(&rate, "alice").is_ok()));
    assert!(admit(&rate, "alice").is_err());
}

#[test]
fn a_refused_user_takes_nothing_from_the_tenant() {
    let rate = RateLimit::with_clock(1, MINUTE, Clock::of_test()).per_tenant(2, MINUTE).in_all(3, MINUTE);
    assert!(rate.admit(&context_of("alice", "acme")).is_ok());
    assert!((0..9).all(|_| rate.admit(&context_of("alice", "acme")).is_err()));
    assert!(rate.admit(&context_of("bob", "acme")).is_ok());
    let refusal = rate.admit(&context_of("carol", "acme")).unwrap_err();
    assert_eq!(refusal.reason().to_string(), "the tenant's limit of 2 scopes in 60s is reached");
    assert_eq!(refusal.retry_after(), Some(MINUTE / 2));

    assert!(rate.admit(&context_of("alice", "globex")).is_ok());
    let refusal = admit(&rate, "alice").unwrap_err();
    assert_eq!(refusal.reason().to_string(), "the server's limit of 3 scopes in 60s is reached");
    assert_eq!(refusal.retry_after(), Some(MINUTE / 3));
}

#[test]
fn owners_who_do_not_come_back_are_forgotten() {
    let clock = Clock::of_test();
    let rate = RateLimit::with_clock(60, MINUTE, clock.clone()).per_tenant(1_000, SECOND);
    for user in 0..10_000 {
        rate.admit(&context_of(&format!("user-{user}"), &format!("tenant-{}", user % 100))).unwrap();
    }
    assert_eq!(rate.remembered(), 10_100);
    // Alice comes once in a second, and each time a part is looked through.
    let mut remembered = Vec::new();
    for _ in 0..70 {
        clock.advance(SECOND);
        rate.admit(&context_of("alice", "acme")).unwrap();
        remembered.push(rate.remembered());
    }
    assert_eq!(remembered.last(), Some(&2));
    let forgotten_at_once = remembered.windows(2).map(|pair| pair[0].saturating_sub(pair[1])).max().unwrap();
    assert!(forgotten_at_once < 10_000 / 30, "{forgotten_at_once} owners in one admission");
}

#[test]
fn an_owner_who_has_used_the_rate_is_not_forgotten() {
    let clock = Clock::of_test();
    let rate = RateLimit::with_clock(10, 600 * SECOND, clock.clone());
    assert!((0..10).all(|_| admit(&rate, "alice").is_ok()));
    for _ in 0..59 {
        clock.advance(SECOND);
        admit(&rate, "bob").ok();
    }
    assert!(admit(&rate, "alice").is_err());
    clock.advance(SECOND);
    assert!(admit(&rate, "alice").is_ok());
}

#[test]
fn rates_that_cannot_be_kept_are_rejected() {
    for rejected in [
        || RateLimit::per_user(0, MINUTE),
        || RateLimit::per_user(1, Duration::ZERO),
        || RateLimit::per_user(u32::MAX, Duration::from_nanos(7)),
        || RateLimit::per_user(1, Duration::MAX),
        || RateLimit::per_user(1, MINUTE).burst(0),
        || RateLimit::per_user(1, MINUTE).burst(u32::MAX),
    ] {
        std::panic::catch_unwind(rejected).unwrap_err();
    }
    for kept in [RateLimit::per_user(1, 365 * 24 * 60 * MINUTE), RateLimit::per_user(u32::MAX, 5 * SECOND)] {
        assert!(admit(&kept, "alice").is_ok());
    }
}
