use factory_core::{
    OwnedAdmission, Refusal, ScopeEnd, ScopeError, ScopeGuard, SendWork, ServesUsers, Shareable, UserExecutionContext,
    UserScope, agent_factory, user_scope, user_scoped,
};
use futures_util::{FutureExt, poll};
use std::{
    future::pending,
    mem,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    sync::{Arc, Mutex},
    time::Duration,
};
use support::context;

/// A guard that records the ends of scopes.
#[derive(Default, Shareable)]
pub(super) struct Ends {
    #[attest(reason = "read only by the test")]
    ends: Mutex<Vec<ScopeEnd>>,
}

impl Ends {
    pub(super) fn take(&self) -> Vec<ScopeEnd> {
        mem::take(&mut self.ends.lock().unwrap())
    }
}

impl ScopeGuard for Ends {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        Ok(())
    }

    fn closed(&self, (): (), end: ScopeEnd) {
        self.ends.lock().unwrap().push(end);
    }
}

/// A guard that refuses every scope.
#[derive(Default, Shareable)]
struct Maintenance;

impl ScopeGuard for Maintenance {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        Err(ScopeError::busy("maintenance", "the server restarts").with_retry_after(Duration::from_secs(30)))
    }
}

#[user_scoped]
struct Notes<'user> {
    scope: UserScope<'user>,
}

agent_factory! {
    factory Desk for
    #[derive(Default)]
    struct Platform {
        guards { ends: Ends, maintenance: Option<Maintenance>, limit: Option<Arc<Ends>> }
        agents { notes: Notes }
    }
}

#[derive(Debug, PartialEq)]
enum AppError {
    Refused(Refusal),
    NoAnswer,
}

impl From<ScopeError> for AppError {
    fn from(error: ScopeError) -> Self {
        Self::Refused(error.kind())
    }
}

fn platform() -> Arc<Platform> {
    Arc::default()
}

fn admission(platform: &Arc<Platform>) -> OwnedAdmission<Platform> {
    platform.admit_owned(context("alice")).unwrap()
}

#[tokio::test]
async fn it_returned() {
    let platform = platform();
    platform.for_user(context("alice"), async |desk| _ = desk.notes()).await.unwrap();
    platform.for_user_blocking(context("alice"), |desk| _ = desk.notes()).unwrap();
    let result: Result<_, AppError> = platform.try_for_user(context("alice"), async |_| Ok(1)).await;
    assert_eq!(result, Ok(1));
    assert_eq!(platform.try_for_user_blocking(context("alice"), |_| Ok::<_, AppError>(2)), Ok(2));
    assert_eq!(admission(&platform).run(async |desk| desk.notes().scope.user_id().to_owned()).await, "alice");
    assert_eq!(admission(&platform).try_run(async |_| Ok::<_, AppError>(3)).await, Ok(3));
    assert_eq!(platform.ends.take(), [ScopeEnd::Returned; 6]);
}

#[tokio::test]
async fn it_failed() {
    let platform = platform();
    let result: Result<(), _> = platform.try_for_user(context("alice"), async |_| Err(AppError::NoAnswer)).await;
    assert_eq!(result, Err(AppError::NoAnswer));
    let result: Result<(), _> = platform.try_for_user_blocking(context("alice"), |_| Err(AppError::NoAnswer));
    assert_eq!(result, Err(AppError::NoAnswer));
    let result: Result<(), _> = admission(&platform).try_run(async |_| Err(AppError::NoAnswer)).await;
    assert_eq!(result, Err(AppError::NoAnswer));
    assert_eq!(platform.ends.take(), [ScopeEnd::Failed; 3]);
}

/// A function without `try_` does not look into the result.
#[test]
fn an_error_that_is_a_value_is_returned() {
    let platform = platform();
    platform.for_user_blocking(context("alice"), |_| Err::<(), _>(AppError::NoAnswer)).unwrap().unwrap_err();
    assert_eq!(platform.ends.take(), [ScopeEnd::Returned]);
}

#[tokio::test]
async fn it_panicked() {
    let platform = platform();
    let blocking = || platform.for_user_blocking(context("alice"), |_| panic!("in the scope"));
    catch_unwind(AssertUnwindSafe(blocking)).unwrap_err();
    let work = platform.for_user(context("alice"), async |_| {
        tokio::task::yield_now().await;
        panic!("in the scope")
    });
    AssertUnwindSafe(work).catch_unwind().await.unwrap_err();
    let by_hand = || {
        user_scope!(_scope = platform.admit(context("alice")).unwrap());
        panic!("in the scope")
    };
    catch_unwind(AssertUnwindSafe(by_hand)).unwrap_err();
    assert_eq!(platform.ends.take(), [ScopeEnd::Panicked; 3]);
}

#[tokio::test]
async fn it_was_dropped() {
    let platform = platform();
    {
        let mut work = pin!(platform.for_user(context("alice"), async |_| pending::<()>().await));
        assert!(poll!(work.as_mut()).is_pending());
    }
    drop(admission(&platform));
    drop(admission(&platform).run(async |_| pending::<()>().await));
    {
        user_scope!(_scope = admission(&platform));
    }
    assert_eq!(platform.ends.take(), [ScopeEnd::Dropped; 4]);
}

/// The panic is that of other code, which has opened no scope.
#[tokio::test]
async fn an_admission_that_a_panic_drops_unused_is_dropped() {
    let platform = platform();
    let unused = |platform: &Arc<Platform>| {
        let _admission = platform.admit(context("alice")).unwrap();
        panic!("elsewhere")
    };
    catch_unwind(AssertUnwindSafe(|| unused(&platform))).unwrap_err();
    let not_polled = |platform: &Arc<Platform>| {
        let _work = admission(platform).run(async |_| ());
        panic!("elsewhere")
    };
    catch_unwind(AssertUnwindSafe(|| not_polled(&platform))).unwrap_err();
    assert_eq!(platform.ends.take(), [ScopeEnd::Dropped; 2]);
}

/// The panic is another future's, which drops this one.
#[tokio::test]
async fn it_was_dropped_by_a_panic_elsewhere() {
    let platform = platform();
    let waits = platform.for_user(context("alice"), async |_| pending::<()>().await);
    let panics = async {
        tokio::task::yield_now().await;
        panic!("elsewhere")
    };
    AssertUnwindSafe(async { tokio::join!(waits, panics) }).catch_unwind().await.unwrap_err();
    assert_eq!(platform.ends.take(), [ScopeEnd::Dropped]);
}

/// A guard that counts in `admit` and `closed` counts right also if a later guard refuses.
#[tokio::test]
async fn a_later_guard_refused() {
    let platform = Platform { maintenance: Some(Maintenance), ..Platform::default() };
    let refused = platform.admit(context("alice")).unwrap_err();
    assert_eq!((refused.kind(), refused.retry_after()), (Refusal::Busy, Some(Duration::from_secs(30))));
    let result: Result<(), _> = platform.try_for_user(context("alice"), async |_| Ok(())).await;
    assert_eq!(result, Err(AppError::Refused(Refusal::Busy)));
    assert_eq!(platform.ends.take(), [ScopeEnd::Refused; 2]);
}

#[test]
fn an_optional_guard_may_be_there() {
    let limit = Arc::new(Ends::default());
    let platform = Platform { limit: Some(Arc::clone(&limit)), ..Platform::default() };
    platform.for_user_blocking(context("alice"), |_| ()).unwrap();
    assert_eq!((platform.ends.take(), limit.take()), (vec![ScopeEnd::Returned], vec![ScopeEnd::Returned]));
}

/// A library's function that serves a user of any platform in a task of its own.
async fn spawn_for<P, R, W>(platform: Arc<P>, work: W) -> Result<R, ScopeError>
where
    P: ServesUsers<Request = ()>,
    R: Send + 'static,
    W: for<'user> AsyncFnOnce(P::Factory<'user>) -> R
        + for<'user> SendWork<P::Factory<'user>, Out = R>
        + Send
        + 'static,
{
    tokio::spawn(async move { platform.serve(context("alice"), (), work).await }).await.unwrap()
}

#[tokio::test]
async fn it_was_opened_by_a_library() {
    let platform = platform();
    let greeting = "hello".to_owned();
    let answer = spawn_for(Arc::clone(&platform), async move |desk| {
        tokio::task::yield_now().await;
        format!("{greeting}, {}", desk.notes().scope.user_id())
    });
    assert_eq!(answer.await.unwrap(), "hello, alice");
    assert_eq!(platform.ends.take(), [ScopeEnd::Returned]);
}

#[test]
fn its_factory_reaches_the_platform() {
    let platform = platform();
    platform.for_user_blocking(context("alice"), |desk| assert!(desk.platform().ends.take().is_empty())).unwrap();
}
