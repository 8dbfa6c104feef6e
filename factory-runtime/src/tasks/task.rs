//! A task of a scope, and the ways in which it fails.

use factory_core::{InvalidContext, ScopeError};
use std::{
    any::Any,
    error::Error,
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
};
use tokio::task::{JoinError, JoinHandle};

/// The result of a task that [`UserTasks::spawn`](crate::UserTasks::spawn) started, as a future.
///
/// Dropping it detaches the task from the caller, but not from the scope: the task still ends with the scope, and
/// [`UserTasks::join`](crate::UserTasks::join) waits for it. Polling it after it was ready panics.
///
/// See [`UserTasks`](crate::UserTasks) for an example.
#[must_use = "the result of the task is lost; a failure is also reported by `join`"]
pub struct UserTask<R> {
    pub(super) handle: JoinHandle<Result<R, TaskError>>,
}

impl<R> UserTask<R> {
    /// Cancels the task at its next `await`. A task that has ended keeps its result.
    ///
    /// ```
    /// # use factory_core::{Keeps, agent_factory, testing};
    /// # use factory_runtime::{TaskError, UserTasks};
    /// # use std::{future, sync::Arc};
    /// # agent_factory! { pub factory Desk for pub struct Platform { scoped { tasks: UserTasks } } }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let platform = Arc::new(Platform {});
    /// let ended = platform.for_user(testing::context("alice"), async |desk| {
    ///     let tasks: Arc<UserTasks<'_>> = desk.keep();
    ///     let task = tasks.spawn(&platform, "wait", (), async |_desk| future::pending::<()>().await).unwrap();
    ///     task.abort();
    ///     task.await
    /// });
    /// assert!(matches!(ended.await.unwrap(), Err(TaskError::Cancelled)));
    /// # }
    /// ```
    pub fn abort(&self) {
        self.handle.abort();
    }
}

impl<R> Future for UserTask<R> {
    type Output = Result<R, TaskError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let ended = ready!(Pin::new(&mut self.handle).poll(context));
        Poll::Ready(ended.unwrap_or_else(|error| Err(error.into())))
    }
}

impl<R> fmt::Debug for UserTask<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserTask").finish_non_exhaustive()
    }
}

/// The failure of a task of [`UserTasks`](crate::UserTasks).
///
/// More variants may be added.
///
/// ```
/// # use factory_core::{Keeps, Limits, agent_factory, testing};
/// use factory_runtime::{TaskError, UserTasks};
/// # use std::sync::Arc;
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform {
///         guards { pub limits: Limits }
///         scoped { tasks: UserTasks }
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let platform = Arc::new(Platform { limits: Limits::default().per_user(1) });
/// let ended = platform.for_user(testing::context("alice"), async |desk| {
///     let tasks: Arc<UserTasks<'_>> = desk.keep();
///     tasks.spawn(&platform, "send-mail", (), async |_desk| {}).unwrap().await
/// });
/// let Err(TaskError::Refused(refusal)) = ended.await.unwrap() else { panic!() };
/// assert_eq!(refusal.guard(), "limits");
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TaskError {
    /// A guard of the platform refused to open the scope of the task.
    Refused(Arc<ScopeError>),
    /// [`UserTasks::spawn`](crate::UserTasks::spawn) started no task, because its operation cannot be an id or the child is
    /// too deep. Only the conversion of its error returns this.
    Invalid(InvalidContext),
    /// The work panicked with this message.
    Panicked(String),
    /// The scope of the caller closed, [`UserTask::abort`] was called, or the runtime stopped before the work returned.
    Cancelled,
}

impl TaskError {
    pub(super) fn of_panic(payload: &(dyn Any + Send)) -> Self {
        let text = payload.downcast_ref::<&str>().copied();
        let text = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str));
        Self::Panicked(text.unwrap_or("a value that is not a text").to_owned())
    }
}

impl From<InvalidContext> for TaskError {
    fn from(invalid: InvalidContext) -> Self {
        Self::Invalid(invalid)
    }
}

impl From<JoinError> for TaskError {
    fn from(error: JoinError) -> Self {
        error.try_into_panic().map_or(Self::Cancelled, |payload| Self::of_panic(&*payload))
    }
}

impl fmt::Display for TaskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => refusal.fmt(f),
            Self::Invalid(invalid) => invalid.fmt(f),
            Self::Panicked(message) => write!(f, "the task panicked: {message}"),
            Self::Cancelled => f.write_str("the task was cancelled"),
        }
    }
}

impl Error for TaskError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            // The error itself is the text.
            Self::Refused(refusal) => refusal.source(),
            Self::Invalid(invalid) => invalid.source(),
            Self::Panicked(_) | Self::Cancelled => None,
        }
    }
}
