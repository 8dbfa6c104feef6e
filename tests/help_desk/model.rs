use factory_core::Shareable;
use futures_util::{FutureExt, future::BoxFuture};
use tokio::task::yield_now;

/// A language model. There is one for all users, so it can remember none of them.
pub(crate) trait Model: Shareable {
    fn complete<'a>(&'a self, prompt: &'a str) -> BoxFuture<'a, String>;
}

/// Stands for a provider's client: it takes its time, and others are served meanwhile.
#[derive(Shareable)]
pub(crate) struct Echo;

impl Model for Echo {
    fn complete<'a>(&'a self, prompt: &'a str) -> BoxFuture<'a, String> {
        yield_now().map(move |()| format!("re: {prompt}")).boxed()
    }
}
