//! The interleavings of the lock. They are a module of `state`, because the lock is private there.

use crate::state::{
    entry::{
        Entry,
        taken::{Take, Taken},
    },
    sync::Arc,
};
use loom::{
    future::block_on,
    model::Builder,
    sync::atomic::{AtomicBool, Ordering::Relaxed},
    thread,
};
use std::{
    future::{Future, poll_fn},
    pin::{Pin, pin},
    task::Poll,
};

/// Runs the program under every interleaving with at most three preemptions. Faults of this size need two.
fn explore(program: impl Fn() + Send + Sync + 'static) {
    let mut model = Builder::new();
    model.preemption_bound = Some(3);
    model.check(program);
}

/// A value with its lock, and whether somebody uses it.
#[derive(Clone)]
struct Locked {
    entry: Arc<Entry<u32>>,
    is_used: Arc<AtomicBool>,
}

impl Locked {
    fn new() -> Self {
        Self { entry: Arc::new(Entry::default()), is_used: Arc::new(AtomicBool::new(false)) }
    }

    fn take(&self) -> Take<u32> {
        Take::new(Arc::clone(&self.entry))
    }

    /// Adds 1 to the value while nobody else uses it.
    fn add_one(&self, mut taken: Taken<u32>) {
        assert!(!self.is_used.swap(true, Relaxed), "two threads have the value");
        *taken.value.get_or_insert(0) += 1;
        assert!(self.is_used.swap(false, Relaxed));
        drop(taken);
    }

    /// Waits for the value. `loom` reports a wait that nothing ends.
    fn wait_and_add_one(&self) {
        self.add_one(block_on(self.take()));
    }

    /// Waits for the value as long as one poll takes, and then gives up. Returns whether it got it.
    fn try_to_add_one(&self) -> bool {
        let taken = block_on(async {
            let mut take = pin!(self.take());
            poll_fn(|context| match take.as_mut().poll(context) {
                Poll::Ready(taken) => Poll::Ready(Some(taken)),
                Poll::Pending => Poll::Ready(None),
            })
            .await
        });
        let is_taken = taken.is_some();
        if let Some(taken) = taken {
            self.add_one(taken);
        }
        is_taken
    }

    /// Returns the value, which nobody uses any more.
    fn finish(&self) -> Option<u32> {
        block_on(self.take()).value
    }
}

#[test]
fn one_thread_at_a_time_has_the_value_and_all_get_it() {
    explore(|| {
        let locked = Locked::new();
        let threads = [(); 2].map(|()| {
            let locked = locked.clone();
            thread::spawn(move || locked.wait_and_add_one())
        });
        locked.wait_and_add_one();
        for thread in threads {
            thread.join().unwrap();
        }
        assert_eq!(locked.finish(), Some(3));
    });
}

/// A thread that gives up its place, maybe when it was its turn already, takes the turn of nobody.
#[test]
fn a_cancelled_wait_takes_no_turn_and_no_wake() {
    explore(|| {
        let locked = Locked::new();
        let (cancels, waits) = (locked.clone(), locked.clone());
        let cancels = thread::spawn(move || cancels.try_to_add_one());
        let waits = thread::spawn(move || waits.wait_and_add_one());
        locked.wait_and_add_one();
        let is_taken = cancels.join().unwrap();
        waits.join().unwrap();
        assert_eq!(locked.finish(), Some(2 + u32::from(is_taken)));
    });
}

/// A waiter is cancelled while the value is given to it: the next in the queue gets it.
#[test]
fn a_turn_that_is_cancelled_goes_to_the_next_waiter() {
    explore(|| {
        let locked = Locked::new();
        let first = block_on(locked.take());
        let mut cancelled = Box::pin(locked.take());
        block_on(poll_once(cancelled.as_mut()));
        let waits = locked.clone();
        let waits = thread::spawn(move || waits.wait_and_add_one());
        let adds = locked.clone();
        let adds = thread::spawn(move || adds.add_one(first));
        drop(cancelled);
        adds.join().unwrap();
        waits.join().unwrap();
        assert_eq!(locked.finish(), Some(2));
    });
}

/// Polls a future that is not ready.
async fn poll_once(mut future: Pin<&mut Take<u32>>) {
    poll_fn(|context| {
        assert!(future.as_mut().poll(context).is_pending());
        Poll::Ready(())
    })
    .await;
}
