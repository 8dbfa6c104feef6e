//! 10 000 scopes on each path out of a scope, in three threads. A user may have one open scope, so a permit that is lost
//! refuses the next scope; one that is freed twice lets a second scope open beside the first.

use factory_core::{Limits, ScopeError, agent_factory, user_scope};
use futures_util::FutureExt;
use std::{
    future::pending,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::Arc,
    thread,
};
use support::context;

agent_factory! {
    factory Desk for struct Platform { guards { limits: Limits } }
}

const SCOPES: usize = 10_000;
const USERS: [&str; 3] = ["alice", "bob", "carol"];

/// Opens and closes a scope of the user 10 000 times, for each user in a thread of its own.
fn repeat(close: fn(&Arc<Platform>, &str)) {
    let limits = Limits::default().per_user(1).in_all(USERS.len());
    let platform = Arc::new(Platform { limits: limits.clone() });
    thread::scope(|threads| {
        for user in USERS {
            let platform = &platform;
            threads.spawn(move || {
                for number in 0..SCOPES {
                    close(platform, user);
                    if number % 10 == 0 {
                        assert_one_at_a_time(platform, user);
                    }
                }
            });
        }
    });
    assert_eq!(limits.open_scopes(), 0);
}

fn assert_one_at_a_time(platform: &Arc<Platform>, user: &str) {
    let open = platform.admit(context(user)).unwrap();
    assert!(platform.admit(context(user)).is_err());
    drop(open);
}

#[test]
fn when_the_work_returns() {
    repeat(|platform, user| platform.for_user_blocking(context(user), |_desk| ()).unwrap());
    repeat(|platform, user| platform.for_user(context(user), async |_desk| ()).now_or_never().unwrap().unwrap());
    repeat(|platform, user| {
        let admission = platform.admit_owned(context(user)).unwrap();
        admission.run(async |_desk| ()).now_or_never().unwrap();
    });
    repeat(|platform, user| {
        user_scope!(open = platform.admit(context(user)).unwrap());
        assert_eq!(open.scope().user_id(), user);
    });
}

#[test]
fn when_the_work_fails() {
    repeat(|platform, user| {
        let failed = platform.try_for_user_blocking(context(user), |_desk| Err::<(), _>(Failed::InTheWork));
        assert_eq!(failed, Err(Failed::InTheWork));
    });
    repeat(|platform, user| {
        let work = platform.try_for_user(context(user), async |_desk| Err::<(), _>(Failed::InTheWork));
        assert_eq!(work.now_or_never(), Some(Err(Failed::InTheWork)));
    });
    repeat(|platform, user| {
        let admission = platform.admit_owned(context(user)).unwrap();
        let work = admission.try_run(async |_desk| Err::<(), _>(Failed::InTheWork));
        assert_eq!(work.now_or_never(), Some(Err(Failed::InTheWork)));
    });
}

#[test]
fn when_the_work_panics() {
    repeat(|platform, user| {
        let work = || platform.for_user_blocking(context(user), |_desk| resume_unwind(Box::new(())));
        assert!(catch_unwind(AssertUnwindSafe(work)).is_err());
    });
    repeat(|platform, user| {
        let work = platform.for_user(context(user), async |_desk| resume_unwind(Box::new(())));
        assert!(AssertUnwindSafe(work).catch_unwind().now_or_never().unwrap().is_err());
    });
    repeat(|platform, user| {
        let admission = platform.admit_owned(context(user)).unwrap();
        let work = admission.run(async |_desk| resume_unwind(Box::new(())));
        assert!(AssertUnwindSafe(work).catch_unwind().now_or_never().unwrap().is_err());
    });
}

#[test]
fn when_the_future_is_dropped() {
    repeat(|platform, user| {
        assert!(platform.for_user(context(user), async |_desk| pending::<()>().await).now_or_never().is_none());
    });
    repeat(|platform, user| drop(platform.for_user(context(user), async |_desk| ())));
    repeat(|platform, user| {
        let admission = platform.admit_owned(context(user)).unwrap();
        assert!(admission.run(async |_desk| pending::<()>().await).now_or_never().is_none());
    });
    repeat(|platform, user| drop(platform.admit_owned(context(user)).unwrap().run(async |_desk| ())));
}

#[test]
fn when_an_admission_is_not_used() {
    repeat(|platform, user| drop(platform.admit(context(user)).unwrap()));
    repeat(|platform, user| drop(platform.admit_owned(context(user)).unwrap()));
}

#[derive(Debug, PartialEq)]
enum Failed {
    InTheWork,
    ToOpen,
}

impl From<ScopeError> for Failed {
    fn from(_: ScopeError) -> Self {
        Self::ToOpen
    }
}
