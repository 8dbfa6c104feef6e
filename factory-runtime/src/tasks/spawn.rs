//! Work in a scope and a task of its own.

use factory_core::{ScopeError, SendWork, ServesUsers, UserExecutionContext};
use std::sync::Arc;
use tokio::task::JoinHandle;

/// Starts a tokio task that opens a scope for the user of the context, runs the work in it, and closes the scope.
///
/// The task goes on when the scope of the caller has closed. It cannot use a value of that scope: the work is `'static`,
/// and gets a factory of its own. The context is usually a [`child`](factory_core::UserScope::child) of the scope; the
/// request is `()` for a platform without a `request` section. A scope has only a reference to its platform: an agent that
/// starts tasks gets the `Arc` as a `#[param]` or in the `request` section, as [`UserTasks`](crate::UserTasks) shows. To have the task end with the scope, use
/// [`UserTasks`](crate::UserTasks).
///
/// Only the [`JoinHandle`] tells that a guard refused the scope, such as when the user has too many open scopes. Dropping it
/// detaches the task, and loses a refusal: await it in a task that logs, as the [front page](crate) does. A panic of the work is an error of the handle, and
/// [`JoinHandle::abort`] closes the scope at the next `await`.
///
/// The task runs in no span of the caller, because the span would stay open until the task ends. To trace it, give it a span
/// of the child, as the last example of `scope_span` does.
///
/// # Errors
///
/// The handle returns the error of the first guard that refuses the scope.
///
/// # Panics
///
/// Panics if it is called outside of a tokio runtime.
///
/// ```
/// use factory_core::{UserScope, agent_factory, testing, user_scoped};
/// use factory_runtime::spawn_for_user;
/// use std::sync::Arc;
///
/// #[user_scoped]
/// pub struct MailAgent<'user> {
///     scope: UserScope<'user>,
/// }
///
/// impl MailAgent<'_> {
///     async fn send(&self, text: &str) -> String {
///         format!("to {}: {text}", self.scope.user_id())
///     }
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform { agents { mail: MailAgent } }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let platform = Arc::new(Platform {});
/// let sending = platform
///     .for_user(testing::context("alice"), async |desk| {
///         let context = desk.scope().child("send-mail")?;
///         let text = "your order was sent".to_owned();
///         Ok::<_, factory_core::InvalidContext>(spawn_for_user(&platform, context, (), async move |desk| {
///             desk.mail().send(&text).await
///         }))
///     })
///     .await??;
/// // The request is over; the mail is sent all the same.
/// assert_eq!(sending.await??, "to alice: your order was sent");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "background task")]
#[doc(alias = "detach")]
#[cfg_attr(factory_facts, deprecated(note = "factory fact: opens a scope by `spawn_for_user`"))]
#[track_caller]
pub fn spawn_for_user<P, R, W>(
    platform: &Arc<P>,
    context: UserExecutionContext,
    request: P::Request,
    work: W,
) -> JoinHandle<Result<R, ScopeError>>
where
    P: ServesUsers,
    R: Send + 'static,
    W: for<'user> AsyncFnOnce(P::Factory<'user>) -> R
        + for<'user> SendWork<P::Factory<'user>, Out = R>
        + Send
        + 'static,
{
    let platform = Arc::clone(platform);
    tokio::spawn(async move { platform.serve(context, request, work).await })
}
