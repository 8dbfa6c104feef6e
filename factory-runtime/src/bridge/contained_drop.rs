//! Futures that run together, of which none ends the others when it is dropped.

use crate::containment::contain_panic;
use std::{
    pin::Pin,
    task::{Context, Poll},
};

/// A future whose panic is contained while it is dropped. That of its work is not.
///
/// Futures that run together are dropped together, and a second panic would abort the process.
pub(crate) struct DropContainedFuture<F>(Option<Pin<Box<F>>>);

impl<F> DropContainedFuture<F> {
    pub(crate) fn new(future: F) -> Self {
        Self(Some(Box::pin(future)))
    }
}

impl<F: Future> Future for DropContainedFuture<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        self.0.as_mut().expect("the future is taken when it is dropped").as_mut().poll(context)
    }
}

impl<F> Drop for DropContainedFuture<F> {
    fn drop(&mut self) {
        contain_panic(|| drop(self.0.take()));
    }
}
