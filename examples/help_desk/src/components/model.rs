//! The language model.

use factory_core::Shareable;
use futures_util::{FutureExt, future::BoxFuture};
use tokio::task::yield_now;

/// A language model. All users share one, so `Shareable` keeps it from storing anything about a user.
pub trait Model: Shareable {
    /// Returns the model's answer to a prompt.
    fn complete<'a>(&'a self, prompt: &'a str) -> BoxFuture<'a, String>;
}

/// A model that repeats the prompt. It yields once, as a client of a real provider would while it waits.
#[derive(Debug, Shareable)]
pub struct Echo;

impl Model for Echo {
    fn complete<'a>(&'a self, prompt: &'a str) -> BoxFuture<'a, String> {
        yield_now().map(move |()| format!("re: {prompt}")).boxed()
    }
}
