use factory_core::{UserScope, agent_factory, testing, user_scoped};
use factory_runtime::{Bridge, ScopeClosed};
use tokio::sync::oneshot;

/// An agent that says whose it is.
#[user_scoped]
pub(crate) struct Notes<'user> {
    scope: UserScope<'user>,
}

impl Notes<'_> {
    pub(crate) async fn answer(&self, question: &str) -> String {
        tokio::task::yield_now().await;
        format!("{question}, {}", self.scope.user_id())
    }
}

agent_factory! {
    pub(crate) factory Desk for
    #[derive(Default)]
    pub(crate) struct Platform { agents { notes: Notes } }
}

/// Runs work in a scope of the user.
pub(crate) async fn for_user<R>(user: &str, work: impl AsyncFnOnce(Desk<'_>) -> R) -> R {
    Platform {}.for_user(testing::context(user), work).await.unwrap()
}

/// A bridge that answers a text with a text.
pub(crate) type Texts = Bridge<String, String>;

pub(crate) async fn call(bridge: &Texts, question: &str) -> Result<String, ScopeClosed> {
    bridge.call(question.to_owned()).await
}

/// Calls the bridge in a task.
pub(crate) fn spawn_call(
    bridge: Texts,
    question: &'static str,
) -> tokio::task::JoinHandle<Result<String, ScopeClosed>> {
    tokio::spawn(async move { call(&bridge, question).await })
}

/// Returns a value for an answer to hold, and a future that is ready when it is dropped.
pub(crate) fn drop_signal() -> (oneshot::Sender<()>, impl Future<Output = ()> + Send) {
    let (held, dropped) = oneshot::channel();
    (held, async { drop(dropped.await) })
}
