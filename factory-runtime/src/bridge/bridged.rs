//! The side of a bridge that is in the scope.

use super::caller::{Bridge, Call};
use crate::containment::DropContained;
use factory_core::UserScope;
use futures_util::{
    StreamExt,
    future::{Either, select},
    stream,
};
use std::pin::pin;
use tokio::sync::mpsc;

/// Runs the work with a [`Bridge`], whose calls are answered in the open scope.
///
/// Some SDKs want a callback that is `'static`, which cannot hold an agent. It can hold a clone of the bridge: each
/// [`call`](Bridge::call) runs `answer`, which borrows the agents, in the task of the caller of `bridged`. No value of the
/// scope leaves it, because questions and answers are `'static`.
///
/// At most `at_once` answers run at the same time, concurrently with the work; further calls wait for their turn. An
/// answer is dropped when its call is. When the work returns, or `bridged` is dropped, all open and later calls return
/// [`ScopeClosed`](crate::ScopeClosed).
///
/// `answer` is an async closure without `move`, so that it borrows what it uses. The future of `bridged` is `Send` if those
/// of `answer` and `work` are.
///
/// # Limitations
///
/// - An answer that calls its own bridge waits for a place while it occupies one. If all places are occupied in this way,
///   the calls wait until `bridged` is dropped: `at_once` must be greater than the number of such answers.
/// - Code that holds a clone of the bridge can call it while the work runs, and gets the answers for this user. Pass it
///   only to code that works for this user.
///
/// # Panics
///
/// Panics if `at_once` is 0. A panic of `answer` or `work` is one of `bridged`, and open calls return `ScopeClosed`. A panic
/// of an answer that is dropped is contained, because several are dropped together.
///
/// ```
/// use factory_core::{UserScope, agent_factory, testing, user_scoped};
/// use factory_runtime::bridged;
///
/// /// An SDK that runs a tool in a task of its own.
/// async fn run_tool<F>(tool: impl Fn(String) -> F + Send + 'static) -> String
/// where
///     F: Future<Output = String> + Send + 'static,
/// {
///     tokio::spawn(async move { tool("bridges".to_owned()).await }).await.unwrap()
/// }
///
/// #[user_scoped]
/// pub struct SearchAgent<'user> {
///     scope: UserScope<'user>,
/// }
///
/// impl SearchAgent<'_> {
///     async fn search(&self, topic: &str) -> String {
///         format!("{} searched for {topic}", self.scope.user_id())
///     }
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { agents { search: SearchAgent } }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let work = Platform {}.for_user(testing::context("alice"), async |desk| {
///     let agent = desk.search();
///     let answer = async |topic: String| agent.search(&topic).await;
///     bridged(desk.scope(), 4, answer, async |bridge| {
///         run_tool(move |topic| {
///             let bridge = bridge.clone();
///             async move { bridge.call(topic).await.unwrap_or_else(|closed| closed.to_string()) }
///         })
///         .await
///     })
///     .await
/// });
/// assert_eq!(work.await.unwrap(), "alice searched for bridges");
/// # }
/// ```
#[doc(alias = "callback")]
#[doc(alias = "tool")]
// `AsyncFn` infers the argument of a closure. `Fn` names its future, which the compiler can then prove to be `Send`.
pub async fn bridged<Q, A, R, N, F, W>(
    #[expect(unused_variables, reason = "the scope is open while the caller has it")] scope: UserScope<'_>,
    at_once: usize,
    answer: N,
    work: W,
) -> R
where
    Q: Send + 'static,
    A: Send + 'static,
    N: AsyncFn(Q) -> A + Fn(Q) -> F,
    F: Future<Output = A>,
    W: AsyncFnOnce(Bridge<Q, A>) -> R,
{
    assert!(at_once > 0, "a bridge without a place for an answer; `at_once` is 1 or more");
    let (calls, mut open) = mpsc::channel(1);
    let answering = stream::poll_fn(move |context| open.poll_recv(context)).for_each_concurrent(at_once, |call| {
        // Answers are dropped together.
        let mut answering = DropContained(Some(Box::pin(Call::answer_by(call, &answer))));
        async move {
            if let Some(answering) = &mut answering.0 {
                answering.await;
            }
        }
    });
    match select(pin!(work(Bridge { calls })), pin!(answering)).await {
        Either::Left((result, _)) => result,
        // No clone of the bridge is left.
        Either::Right(((), work)) => work.await,
    }
}
