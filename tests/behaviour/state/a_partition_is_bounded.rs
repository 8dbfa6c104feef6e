use factory_core::PerUser;
use std::{
    sync::{Arc, Weak},
    thread,
    time::{Duration, Instant},
};
use support::{context, desk::platform};

#[derive(Default)]
struct Kept(Option<Arc<()>>);

/// Stores a value for the user and returns a weak reference to it.
fn put(kept: &PerUser<Kept>, user: &str) -> Weak<()> {
    let own = Arc::new(());
    let alive = Arc::downgrade(&own);
    let served = platform().for_user_blocking(context(user), |factory| {
        kept.of(factory.scope()).with(|kept| kept.0 = Some(own));
    });
    served.unwrap();
    alive
}

fn visit(kept: &PerUser<Kept>, user: &str) {
    platform().for_user_blocking(context(user), |factory| drop(kept.of(factory.scope()))).unwrap();
}

fn is_kept(alive: &Weak<()>) -> bool {
    alive.strong_count() > 0
}

#[test]
fn the_least_recently_used_value_is_dropped() {
    let kept = PerUser::bounded(2);
    let (alice, bob) = (put(&kept, "alice"), put(&kept, "bob"));
    visit(&kept, "alice");
    assert!(is_kept(&bob));
    let carol = put(&kept, "carol");
    assert_eq!([&alice, &bob, &carol].map(is_kept), [true, false, true]);
    visit(&kept, "bob");
    assert_eq!([&alice, &bob, &carol].map(is_kept), [false, false, true]);
}

#[test]
fn the_default_limit_is_ten_thousand_values() {
    let kept = PerUser::default();
    let users: Vec<_> = (0..12_000).map(|number| put(&kept, &format!("u-{number}"))).collect();
    assert!((9_900..=10_000).contains(&kept.len()), "{}", kept.len());
    assert_eq!(users.iter().filter(|alive| is_kept(alive)).count(), kept.len());
    assert!(users[11_000..].iter().all(is_kept));
    assert_eq!((PerUser::<Kept>::DEFAULT_ENTRIES, PerUser::<Kept>::DEFAULT_USERS), (10_000, 10_000));
}

#[test]
fn a_limit_of_1024_values_is_exact() {
    let kept = PerUser::bounded(1_024);
    let users: Vec<_> = (0..2_000).map(|number| put(&kept, &format!("u-{number}"))).collect();
    assert_eq!(kept.len(), 1_024);
    assert!(users[976..].iter().all(is_kept));
}

#[test]
fn without_a_limit_all_values_are_kept() {
    let kept = PerUser::unbounded();
    let users: Vec<_> = (0..12_000).map(|number| put(&kept, &format!("u-{number}"))).collect();
    assert!(users.iter().all(is_kept));
    assert_eq!(kept.len(), 12_000);
}

#[test]
#[allow(deprecated, reason = "it is the older name")]
fn the_older_name_sets_the_limit() {
    let kept = PerUser::with_capacity(1);
    let alice = put(&kept, "alice");
    put(&kept, "bob");
    assert!(!is_kept(&alice));
}

#[test]
fn a_capacity_of_zero_keeps_no_value() {
    let kept = PerUser::bounded(0);
    let alice = put(&kept, "alice");
    visit(&kept, "bob");
    assert!(!is_kept(&alice));
}

#[test]
fn a_value_in_use_is_never_dropped() {
    let kept = PerUser::bounded(1).idle_after(Duration::ZERO);
    let users: Vec<_> = (0..20).map(|number| format!("u-{number}")).collect();
    let mut alive = Vec::new();
    with_parts_in_use(&kept, &users, &mut alive);
    assert_eq!(alive.len(), 20);
    visit(&kept, "another");
    assert!(!alive.iter().any(is_kept));
}

/// Uses the values of all users in nested scopes, and serves other users meanwhile.
fn with_parts_in_use(kept: &PerUser<Kept>, users: &[String], alive: &mut Vec<Weak<()>>) {
    let Some((user, others)) = users.split_first() else {
        return serve_other_users(kept, alive);
    };
    let served = platform().for_user_blocking(context(user), |factory| {
        let own = kept.of(factory.scope());
        alive.push(put(kept, user));
        with_parts_in_use(kept, others, alive);
        let address = |own: &mut Kept| own.0.as_ref().map(|own| Arc::as_ptr(own).addr());
        let now = platform().for_user_blocking(context(user), |other| kept.of(other.scope()).with(address));
        assert_eq!(own.with(address), now.unwrap());
    });
    served.unwrap();
}

fn serve_other_users(kept: &PerUser<Kept>, in_use: &[Weak<()>]) {
    let passing: Vec<_> = (0..50).map(|number| put(kept, &format!("passing-{number}"))).collect();
    assert!(in_use.iter().all(is_kept));
    // The last few values may stay until the next user comes.
    assert!(!passing[..40].iter().any(is_kept));
}

#[test]
fn an_idle_value_is_dropped() {
    let kept = PerUser::default().idle_after(Duration::ZERO);
    let alice = put(&kept, "alice");
    let visited = Instant::now();
    while Instant::now() <= visited {}
    visit(&kept, "bob");
    assert!(!is_kept(&alice));
}

#[test]
fn only_the_idle_value_is_dropped() {
    const IDLE: Duration = Duration::from_millis(200);
    let more_than_half = || thread::sleep(IDLE / 2 + Duration::from_millis(1));
    let kept = PerUser::default().idle_after(IDLE);
    let first = Instant::now();
    let (alice, bob) = (put(&kept, "alice"), put(&kept, "bob"));
    more_than_half();
    visit(&kept, "bob");
    let (until_second, second) = (first.elapsed(), Instant::now());
    more_than_half();
    visit(&kept, "carol");
    assert!(!is_kept(&alice));
    let machine_paused = until_second > IDLE || second.elapsed() > IDLE;
    assert!(is_kept(&bob) || machine_paused);
}

#[test]
fn a_long_idle_time_keeps_all_values() {
    for kept in [PerUser::default().idle_after(Duration::MAX), PerUser::default()] {
        let alice = put(&kept, "alice");
        let visited = Instant::now();
        while Instant::now() <= visited {}
        visit(&kept, "bob");
        assert!(is_kept(&alice));
    }
    assert_eq!(PerUser::<Kept>::DEFAULT_IDLE, Duration::from_secs(3_600));
}

#[test]
fn an_idle_value_is_dropped_for_its_own_user() {
    let kept = PerUser::default().idle_after(Duration::ZERO);
    let alice = put(&kept, "alice");
    let before = Instant::now();
    while before.elapsed().is_zero() {
        thread::yield_now();
    }
    visit(&kept, "alice");
    assert!(!is_kept(&alice));
}

#[derive(Default)]
struct Armed(bool);

impl Drop for Armed {
    fn drop(&mut self) {
        assert!(!self.0, "alice's value fails when it is dropped");
    }
}

#[test]
fn a_panicking_drop_affects_no_other_user() {
    let kept = PerUser::<Armed>::bounded(1);
    let arm = |user, armed| {
        platform().for_user_blocking(context(user), |factory| kept.of(factory.scope()).with(|value| value.0 = armed))
    };
    arm("alice", true).unwrap();
    arm("bob", false).unwrap();
}
