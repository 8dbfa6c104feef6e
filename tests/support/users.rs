use crate::desk::platform;
use factory_core::{Identity, UserExecutionContext, UserScope};
use tokio::task::JoinSet;

/// Returns the identity of a user whom a real issuer has verified. [`factory_core::testing`] has one for tests only.
pub fn identity(user: &str) -> Identity {
    Identity::verified(user, "login.example.com").unwrap()
}

/// Returns a new context of [`identity`]'s user.
pub fn context(user: &str) -> UserExecutionContext {
    UserExecutionContext::new(identity(user), "thread-19", "run-204").unwrap()
}

/// Runs each future in its own task, all at the same time, and returns their outputs in order.
///
/// The first panic ends all tasks, so that none waits at a barrier that will not open.
pub async fn side_by_side<W>(work: impl IntoIterator<Item = W>) -> Vec<W::Output>
where
    W: Future<Output: Send + 'static> + Send + 'static,
{
    let numbered = work.into_iter().enumerate().map(|(number, work)| async move { (number, work.await) });
    let mut done = numbered.collect::<JoinSet<_>>().join_all().await;
    done.sort_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, output)| output).collect()
}

/// Returns a new context of [`identity`]'s user in this conversation.
pub fn context_in(user: &str, thread: &str) -> UserExecutionContext {
    UserExecutionContext::new(identity(user), thread, "run-204").unwrap()
}

/// Returns a new context of a user of this tenant.
pub fn context_of(user: &str, tenant: &str) -> UserExecutionContext {
    UserExecutionContext::new(identity(user).with_tenant(tenant).unwrap(), "thread-19", "run-204").unwrap()
}

/// Runs the work in a scope of the context.
pub fn in_scope<R>(context: UserExecutionContext, work: impl FnOnce(UserScope<'_>) -> R) -> R {
    platform().for_user_blocking(context, |factory| work(factory.scope())).unwrap()
}
