//! The language model.

use factory_core::Shareable;
use futures_util::{StreamExt, stream::BoxStream, stream::iter};
use std::time::Duration;
use tokio::time::sleep;

/// A language model. All users share one, so `Shareable` keeps it from storing anything about a user.
pub trait Model: Shareable {
    /// Streams the parts of the answer to a question, given what is known about it.
    fn answer<'a>(&'a self, question: &'a str, known: &'a str) -> BoxStream<'a, String>;
}

/// A model that repeats the question and what is known, word by word. A client of a real provider takes its place.
#[derive(Debug, Shareable)]
pub struct Echo {
    /// The time before each word.
    pub pause: Duration,
}

impl Model for Echo {
    fn answer<'a>(&'a self, question: &'a str, known: &'a str) -> BoxStream<'a, String> {
        let answer = format!("“{question}” – {known}.");
        let words: Vec<_> = answer.split_inclusive(' ').map(str::to_owned).collect();
        iter(words)
            .then(|word| async {
                sleep(self.pause).await;
                word
            })
            .boxed()
    }
}
