//! Actors for the tests.

use factory_runtime::Inbox;
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};
use tokio::sync::oneshot;

/// A command that an actor answers with the number of commands that it has received.
pub(crate) type Count = oneshot::Sender<usize>;

/// Answers commands until it is idle.
pub(crate) async fn count(mut inbox: Inbox<Count>) {
    let mut number = 0;
    while let Some(answer) = inbox.recv().await {
        number += 1;
        let _ = answer.send(number);
    }
}

/// The number of values of [`Alive`], such as of running actors.
#[derive(Clone, Default)]
pub(crate) struct Living(Arc<AtomicUsize>);

impl Living {
    /// Returns a value that counts until it is dropped.
    pub(crate) fn add(&self) -> Alive {
        self.0.fetch_add(1, SeqCst);
        Alive(self.clone())
    }

    pub(crate) fn count(&self) -> usize {
        self.0.load(SeqCst)
    }
}

/// A value that counts until it is dropped.
pub(crate) struct Alive(Living);

impl Drop for Alive {
    fn drop(&mut self) {
        self.0.0.fetch_sub(1, SeqCst);
    }
}

/// Waits until the condition holds.
pub(crate) async fn until(condition: impl Fn() -> bool) {
    let holds = async {
        while !condition() {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), holds).await.expect("the condition does not hold after 20 s");
}
