//! The side of a bridge that is outside of the scope.

use factory_core::codegen::SharedOrLocked;
use futures_util::future::{Either, select};
use std::{error::Error, fmt, pin::pin};
use tokio::sync::{mpsc, oneshot};

/// The `'static` end of a bridge into an open scope, for SDKs that want a callback.
///
/// [`bridged`](crate::bridged) makes it, and has an example. Clones call the same scope. A bridge does not check who calls
/// it: pass it only to code that works for this user. A platform that keeps bridges in a [`PerUser`](factory_core::PerUser)
/// or another partition does not compile.
pub struct Bridge<Q, A> {
    pub(super) calls: mpsc::Sender<Call<Q, A>>,
}

/// A call that waits for its answer.
pub(super) struct Call<Q, A> {
    question: Q,
    reply: oneshot::Sender<A>,
}

impl<Q, A> Bridge<Q, A> {
    /// Has the question answered in the scope.
    ///
    /// Dropping the future drops the answer, if it has begun, and frees its place.
    ///
    /// # Errors
    ///
    /// Returns [`ScopeClosed`] if the work of `bridged` has ended, or ends before the answer.
    pub async fn call(&self, question: Q) -> Result<A, ScopeClosed> {
        let (call, answer) = Call::new(question);
        self.calls.send(call).await.map_err(|_| ScopeClosed)?;
        answer.await.map_err(|_| ScopeClosed)
    }

    /// Has the question answered in the scope, and blocks the thread meanwhile.
    ///
    /// It is for callbacks that are not async, on a thread of their own, such as one of
    /// [`spawn_blocking`](tokio::task::spawn_blocking). On the thread that runs `bridged`, the answer could never be given.
    ///
    /// # Errors
    ///
    /// Returns [`ScopeClosed`] if the work of `bridged` has ended, or ends before the answer.
    ///
    /// # Panics
    ///
    /// Panics if it is called in async code.
    ///
    /// ```
    /// # use factory_core::{UserScope, agent_factory, testing, user_scoped};
    /// use factory_runtime::bridged;
    ///
    /// # #[user_scoped]
    /// # pub struct Notes<'user> { scope: UserScope<'user> }
    /// # agent_factory! { pub factory Desk for pub struct Platform { agents { notes: Notes } } }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let work = Platform {}.for_user(testing::context("alice"), async |desk| {
    ///     let scope = desk.scope();
    ///     let answer = async |greeting: String| format!("{greeting}, {}", scope.user_id());
    ///     bridged(scope, 1, answer, async |bridge| {
    ///         tokio::task::spawn_blocking(move || bridge.blocking_call("hello".to_owned())).await.unwrap()
    ///     })
    ///     .await
    /// });
    /// assert_eq!(work.await.unwrap().unwrap(), "hello, alice");
    /// # }
    /// ```
    pub fn blocking_call(&self, question: Q) -> Result<A, ScopeClosed> {
        let (call, answer) = Call::new(question);
        self.calls.blocking_send(call).map_err(|_| ScopeClosed)?;
        answer.blocking_recv().map_err(|_| ScopeClosed)
    }
}

impl<Q, A> Call<Q, A> {
    fn new(question: Q) -> (Self, oneshot::Receiver<A>) {
        let (reply, answer) = oneshot::channel();
        (Self { question, reply }, answer)
    }

    /// Answers the call, unless it is dropped.
    pub(super) async fn answer_by<F: Future<Output = A>>(mut self, answer: &impl Fn(Q) -> F) {
        // Before the call of `answer`, which may do work before its future is polled.
        if self.reply.is_closed() {
            return;
        }
        let result = match select(pin!(self.reply.closed()), pin!(answer(self.question))).await {
            Either::Left(_) => return,
            Either::Right((result, _)) => result,
        };
        drop(self.reply.send(result));
    }
}

// A bridge does not compare the owner of a scope, so no partition may pass it from one user to another.
#[doc(hidden)]
impl<Q, A> SharedOrLocked for Bridge<Q, A> {}

// A derived one would require that the questions and answers are `Clone`.
impl<Q, A> Clone for Bridge<Q, A> {
    fn clone(&self) -> Self {
        Self { calls: self.calls.clone() }
    }
}

impl<Q, A> fmt::Debug for Bridge<Q, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bridge").finish_non_exhaustive()
    }
}

/// The error of a call into a scope that has closed.
///
/// ```
/// assert_eq!(factory_runtime::ScopeClosed.to_string(), "the scope of the bridge has closed");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScopeClosed;

impl fmt::Display for ScopeClosed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the scope of the bridge has closed")
    }
}

impl Error for ScopeClosed {}
