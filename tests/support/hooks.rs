//! Hooks that run when a value is made, and work that may hang.

use std::{
    cell::Cell,
    sync::mpsc::channel,
    thread::{self, Result},
    time::Duration,
};

type Hook = Box<dyn FnOnce()>;

thread_local! {
    static ON_MAKING: Cell<Option<Hook>> = const { Cell::new(None) };
}

/// Runs the hook while this thread makes its next [`Hooked`].
pub fn on_making(hook: impl FnOnce() + 'static) {
    ON_MAKING.set(Some(Box::new(hook)));
}

/// A value whose `default()` runs the hook of a test.
#[derive(Debug, PartialEq)]
pub struct Hooked(pub u32);

impl Default for Hooked {
    fn default() -> Self {
        if let Some(hook) = ON_MAKING.take() {
            hook();
        }
        Self(0)
    }
}

/// Runs the work in another thread, so that the test fails instead of hanging. The error is the payload of a panic.
pub fn without_hanging<R: Send + 'static>(work: impl FnOnce() -> R + Send + 'static) -> Result<R> {
    const LONG: Duration = Duration::from_secs(5);
    let (done, is_done) = channel::<()>();
    let worker = thread::spawn(move || {
        let _done = done;
        work()
    });
    let ended = is_done.recv_timeout(LONG);
    assert_eq!(ended, Err(std::sync::mpsc::RecvTimeoutError::Disconnected), "it hangs");
    worker.join()
}

pub fn message(panic: Result<impl Sized>) -> String {
    let panic = panic.err().expect("a panic");
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref().cloned()).expect("a message")
}
