//! The language model.

use factory_core::Shareable;
use futures_util::future::BoxFuture;

/// A language model that completes a prompt.
pub trait Llm: Shareable {
    /// Returns the answer to a prompt.
    fn complete<'a>(&'a self, prompt: &'a str) -> BoxFuture<'a, String>;
}

/// The client of a model that runs elsewhere.
#[derive(Default, Shareable)]
pub struct HttpLlm {
    url: String,
}

impl Llm for HttpLlm {
    fn complete<'a>(&'a self, prompt: &'a str) -> BoxFuture<'a, String> {
        Box::pin(async move {
            tokio::task::yield_now().await; // the request to `self.url`
            format!("{}an answer to {prompt}", self.url)
        })
    }
}
