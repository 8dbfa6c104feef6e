use super::desk::{context, platform};
use factory_core::PerUser;
use std::{
    sync::{Arc, Weak},
    thread,
    time::{Duration, Instant},
};

#[derive(Default)]
struct Kept(Option<Arc<()>>);

/// Gives the user's part something, and tells from then on whether that is still kept.
fn put(kept: &PerUser<Kept>, user: &str) -> Weak<()> {
    let own = Arc::new(());
    let alive = Arc::downgrade(&own);
    let served = platform().for_user_blocking(context(user), |factory| {
        kept.of(factory.scope()).with(|kept| kept.0 = Some(own));
    });
    served.unwrap();
    alive
}

fn ask(kept: &PerUser<Kept>, user: &str) {
    platform().for_user_blocking(context(user), |factory| drop(kept.of(factory.scope()))).unwrap();
}

fn is_kept(alive: &Weak<()>) -> bool {
    alive.strong_count() > 0
}

#[test]
fn and_the_least_recently_used_makes_room() {
    let kept = PerUser::with_capacity(2);
    let (alice, bob) = (put(&kept, "alice"), put(&kept, "bob"));
    ask(&kept, "alice");
    assert!(is_kept(&bob));
    let carol = put(&kept, "carol");
    assert_eq!([&alice, &bob, &carol].map(is_kept), [true, false, true]);
    ask(&kept, "bob");
    assert_eq!([&alice, &bob, &carol].map(is_kept), [false, false, true]);
}

#[test]
fn by_ten_thousand_users_unless_said_otherwise() {
    let kept = PerUser::default();
    let users: Vec<_> = (0..10_000).map(|number| put(&kept, &format!("u-{number}"))).collect();
    assert!(users.iter().all(is_kept));
    ask(&kept, "u-10000");
    assert!(!is_kept(&users[0]));
    assert!(users[1..].iter().all(is_kept));
    assert_eq!(PerUser::<Kept>::DEFAULT_USERS, 10_000);
}

#[test]
fn even_to_nothing_beyond_its_use() {
    let kept = PerUser::with_capacity(0);
    let alice = put(&kept, "alice");
    ask(&kept, "bob");
    assert!(!is_kept(&alice));
}

#[test]
fn but_a_part_in_use_is_never_dropped() {
    let kept = PerUser::with_capacity(1).idle_after(Duration::ZERO);
    let users: Vec<_> = (0..20).map(|number| format!("u-{number}")).collect();
    let mut alive = Vec::new();
    with_parts_in_use(&kept, &users, &mut alive);
    assert_eq!(alive.len(), 20);
    ask(&kept, "another");
    assert!(!alive.iter().any(is_kept));
}

/// All at once, each in a scope within the last one's; and while they are, others come and go.
fn with_parts_in_use(kept: &PerUser<Kept>, users: &[String], alive: &mut Vec<Weak<()>>) {
    let Some((user, others)) = users.split_first() else {
        return others_come_and_go(kept, alive);
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

fn others_come_and_go(kept: &PerUser<Kept>, in_use: &[Weak<()>]) {
    let passing: Vec<_> = (0..50).map(|number| put(kept, &format!("passing-{number}"))).collect();
    assert!(in_use.iter().all(is_kept));
    // The last few may wait for the next one to come.
    assert!(!passing[..40].iter().any(is_kept));
}

#[test]
fn and_an_idle_part_is_dropped() {
    let kept = PerUser::default().idle_after(Duration::ZERO);
    let alice = put(&kept, "alice");
    let asked = Instant::now();
    while Instant::now() <= asked {}
    ask(&kept, "bob");
    assert!(!is_kept(&alice));
}

#[test]
fn and_only_the_idle_one() {
    const IDLE: Duration = Duration::from_millis(200);
    let more_than_half = || thread::sleep(IDLE / 2 + Duration::from_millis(1));
    let kept = PerUser::default().idle_after(IDLE);
    let first = Instant::now();
    let (alice, bob) = (put(&kept, "alice"), put(&kept, "bob"));
    more_than_half();
    ask(&kept, "bob");
    let (until_second, second) = (first.elapsed(), Instant::now());
    more_than_half();
    ask(&kept, "carol");
    assert!(!is_kept(&alice));
    let machine_stood_still = until_second > IDLE || second.elapsed() > IDLE;
    assert!(is_kept(&bob) || machine_stood_still);
}

#[test]
fn or_none_when_all_are_to_stay() {
    for kept in [PerUser::default().idle_after(Duration::MAX), PerUser::default()] {
        let alice = put(&kept, "alice");
        let asked = Instant::now();
        while Instant::now() <= asked {}
        ask(&kept, "bob");
        assert!(is_kept(&alice));
    }
    assert_eq!(PerUser::<Kept>::DEFAULT_IDLE, Duration::from_secs(3_600));
}

#[test]
fn in_time_for_its_own_user_too() {
    let kept = PerUser::default().idle_after(Duration::ZERO);
    let alice = put(&kept, "alice");
    let before = Instant::now();
    while before.elapsed().is_zero() {
        thread::yield_now();
    }
    ask(&kept, "alice");
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
fn and_a_value_that_fails_when_dropped_is_no_other_users() {
    let kept = PerUser::<Armed>::with_capacity(1);
    let arm = |user, armed| {
        platform().for_user_blocking(context(user), |factory| kept.of(factory.scope()).with(|value| value.0 = armed))
    };
    arm("alice", true).unwrap();
    arm("bob", false).unwrap();
}
