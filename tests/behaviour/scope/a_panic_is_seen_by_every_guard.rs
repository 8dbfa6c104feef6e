use super::a_guard_hears_how_a_scope_ends::Ends;
use factory_core::{
    ScopeEnd, ScopeError, ScopeGuard, Shareable, UserExecutionContext, UserScope, agent_factory, user_scoped,
};
use futures_util::FutureExt;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};
use support::context;

/// A guard whose `admit` panics.
#[derive(Default, Shareable)]
struct Confused;

impl ScopeGuard for Confused {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        panic!("in the guard")
    }
}

/// A guard whose `closed` panics.
#[derive(Default, Shareable)]
struct Broken;

impl ScopeGuard for Broken {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        Ok(())
    }

    fn closed(&self, (): (), _: ScopeEnd) {
        panic!("in the guard")
    }
}

/// Request data whose drop may panic.
struct Loud(bool);

impl Drop for Loud {
    fn drop(&mut self) {
        assert!(!self.0, "in the request data");
    }
}

#[user_scoped]
struct Listener<'user> {
    scope: UserScope<'user>,
    #[request]
    loud: &'user Loud,
}

agent_factory! {
    factory Ear for
    #[derive(Default)]
    struct Concert {
        request { loud: Loud }
        guards { ends: Ends, broken: Option<Broken>, confused: Option<Confused> }
        agents { listener: Listener }
    }
}

#[tokio::test]
async fn its_request_data_panicked() {
    let concert: Arc<Concert> = Arc::default();
    let request = || EarRequest { loud: Loud(true) };
    let blocking = || concert.for_user_blocking(context("alice"), request(), |ear| _ = ear.listener().loud);
    catch_unwind(AssertUnwindSafe(blocking)).unwrap_err();
    let work = concert.for_user(context("alice"), request(), async |ear| ear.listener().scope.depth());
    AssertUnwindSafe(work).catch_unwind().await.unwrap_err();
    let admission = concert.admit_owned(context("alice"), request()).unwrap();
    AssertUnwindSafe(admission.run(async |_| ())).catch_unwind().await.unwrap_err();
    assert_eq!(concert.ends.take(), [ScopeEnd::Panicked; 3]);
}

/// The first guard gets its permit back although the second one, which is called before it, panics.
#[test]
fn another_guard_panicked() {
    let concert = Concert { broken: Some(Broken), ..Concert::default() };
    let request = || EarRequest { loud: Loud(false) };
    concert.for_user_blocking(context("alice"), request(), |ear| _ = ear.listener()).unwrap();
    drop(concert.admit(context("alice"), request()).unwrap());
    assert_eq!(concert.ends.take(), [ScopeEnd::Returned, ScopeEnd::Dropped]);
}

/// No scope was opened, so no work panicked.
#[tokio::test]
async fn a_guard_that_panics_refuses() {
    let concert = Concert { confused: Some(Confused), ..Concert::default() };
    let request = || EarRequest { loud: Loud(false) };
    let admit = || drop(concert.admit(context("alice"), request()));
    catch_unwind(AssertUnwindSafe(admit)).unwrap_err();
    let work = concert.for_user(context("alice"), request(), async |ear| ear.listener().scope.depth());
    AssertUnwindSafe(work).catch_unwind().await.unwrap_err();
    assert_eq!(concert.ends.take(), [ScopeEnd::Refused; 2]);
}
