//! A value that was taken out of its entry, and the future that waits for it.

use super::{super::sync::Arc, Entry, queue::Ticket};
use std::{
    pin::Pin,
    task::{Context, Poll},
};

/// A value that was taken out of its entry. It goes back when this is dropped, also in a panic.
pub(in crate::state) struct Taken<T> {
    pub(in crate::state) value: Option<T>,
    entry: Arc<Entry<T>>,
}

impl<T> Drop for Taken<T> {
    fn drop(&mut self) {
        self.entry.put_back(self.value.take());
    }
}

/// A future that waits for its turn and takes the value out. Dropping it gives its place back.
#[must_use]
pub(in crate::state) struct Take<T> {
    entry: Arc<Entry<T>>,
    ticket: Option<Ticket>,
}

impl<T> Take<T> {
    pub(in crate::state) fn new(entry: Arc<Entry<T>>) -> Self {
        Self { entry, ticket: None }
    }
}

impl<T> Future for Take<T> {
    type Output = Taken<T>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Taken<T>> {
        let this = self.get_mut();
        let value = std::task::ready!(this.entry.poll_take(&mut this.ticket, context));
        Poll::Ready(Taken { value, entry: Arc::clone(&this.entry) })
    }
}

impl<T> Drop for Take<T> {
    fn drop(&mut self) {
        if let Some(ticket) = self.ticket {
            self.entry.cancel(ticket);
        }
    }
}
