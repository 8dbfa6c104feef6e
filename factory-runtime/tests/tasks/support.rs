use factory_core::{Keeps, Limits, UserScope, agent_factory, testing, user_scoped};
use factory_runtime::{TaskError, TaskFailures, UserTasks};
use std::sync::Arc;
use tokio::sync::oneshot;

/// An agent that says whose it is.
#[user_scoped]
pub(crate) struct Notes<'user> {
    pub(crate) scope: UserScope<'user>,
}

agent_factory! {
    pub(crate) factory Desk for
    #[derive(Default)]
    pub(crate) struct Platform {
        guards { pub(crate) limits: Limits }
        scoped { tasks: UserTasks }
        agents { notes: Notes }
    }
}

pub(crate) fn platform() -> Arc<Platform> {
    Arc::default()
}

pub(crate) fn platform_with(limits: Limits) -> Arc<Platform> {
    Arc::new(Platform { limits })
}

/// Returns the tasks of the scope.
pub(crate) fn tasks<'user>(desk: &Desk<'user>) -> Arc<UserTasks<'user>> {
    desk.keep()
}

/// Runs work in a scope of alice.
pub(crate) async fn for_alice<R>(platform: &Platform, work: impl AsyncFnOnce(Desk<'_>) -> R) -> R {
    platform.for_user(testing::context("alice"), work).await.unwrap()
}

/// Returns a value for a task to hold, and a future that is ready when it is dropped.
pub(crate) fn drop_signal() -> (oneshot::Sender<()>, impl Future<Output = ()> + Send) {
    let (held, dropped) = oneshot::channel();
    (held, async { drop(dropped.await) })
}

/// Returns the operations that failed, and what happened.
pub(crate) fn describe(joined: Result<(), TaskFailures>) -> Vec<String> {
    let Err(failed) = joined else { return Vec::new() };
    failed.failures().iter().map(|failure| format!("{}: {}", failure.operation(), kind(failure.error()))).collect()
}

pub(crate) fn kind(error: &TaskError) -> &'static str {
    match error {
        TaskError::Refused(_) => "refused",
        TaskError::Panicked(_) => "panicked",
        TaskError::Cancelled => "cancelled",
        _ => "unknown",
    }
}
