use factory_core::{Awaited, Owner, PerUser};
use futures_util::FutureExt;
use std::{
    panic::{AssertUnwindSafe, catch_unwind, panic_any},
    sync::{
        Arc, Mutex, Weak,
        atomic::{AtomicBool, AtomicUsize, Ordering},
        mpsc::channel,
    },
    thread,
    time::Duration,
};
use support::{context, hooks::without_hanging, in_scope};

fn set(numbers: &PerUser<u32>, user: &str, to: u32) {
    in_scope(context(user), |scope| numbers.of(scope).with(|number| *number = to));
}

#[test]
fn a_function_may_use_the_partition() {
    let done = without_hanging(|| {
        let numbers: Arc<PerUser<u32>> = Arc::new_cyclic(|this: &Weak<PerUser<u32>>| {
            let this = this.clone();
            PerUser::bounded(1).on_evict(move |_: &Owner, value| {
                if let Some(numbers) = this.upgrade() {
                    in_scope(context("archivist"), |scope| numbers.of(scope).with(|all| *all += value));
                }
            })
        });
        set(&numbers, "alice", 1);
        set(&numbers, "bob", 2);
        numbers.len()
    });
    assert_eq!(done.unwrap(), 2);
}

#[test]
fn a_function_that_uses_the_evicted_value_does_not_hang() {
    let same_user = without_hanging(|| {
        let reached = Arc::new(AtomicBool::new(false));
        let numbers: Arc<PerUser<u32>> = Arc::new_cyclic(|this: &Weak<PerUser<u32>>| {
            let (this, reached) = (this.clone(), Arc::clone(&reached));
            PerUser::bounded(1).on_evict(move |_: &Owner, _| {
                if let Some(numbers) = this.upgrade() {
                    set(&numbers, "alice", 3);
                    reached.store(true, Ordering::Relaxed);
                }
            })
        });
        set(&numbers, "alice", 1);
        set(&numbers, "bob", 2);
        reached.load(Ordering::Relaxed)
    });
    assert!(!same_user.unwrap(), "a use of the value that is being dropped panics, and the panic is contained");
}

/// A panic with a payload whose drop panics again.
struct Payload;

impl Drop for Payload {
    fn drop(&mut self) {
        panic!("the payload's own drop");
    }
}

#[derive(Default)]
struct Armed(bool);

impl Drop for Armed {
    fn drop(&mut self) {
        if self.0 {
            panic_any(Payload);
        }
    }
}

fn arm(values: &PerUser<Armed>, user: &str, armed: bool) {
    in_scope(context(user), |scope| values.of(scope).with(|value| value.0 = armed));
}

struct ServesBobWhenDropped<'a>(&'a PerUser<Armed>);

impl Drop for ServesBobWhenDropped<'_> {
    fn drop(&mut self) {
        arm(self.0, "bob", false);
    }
}

#[test]
fn a_panic_in_its_drop_reaches_nobody() {
    let values = PerUser::bounded(0);
    arm(&values, "alice", true);
    arm(&values, "bob", false);
    arm(&values, "alice", true);
    let own = catch_unwind(AssertUnwindSafe(|| {
        let _later = ServesBobWhenDropped(&values);
        panic!("bob's own");
    }));
    assert_eq!(own.unwrap_err().downcast_ref(), Some(&"bob's own"));
    arm(&values, "alice", true);
    drop(values);
}

#[test]
fn a_panic_of_the_function_reaches_nobody() {
    let numbers = PerUser::bounded(1).on_evict(|_: &Owner, number: u32| assert_eq!(number, 0, "not archived"));
    set(&numbers, "alice", 1);
    set(&numbers, "bob", 2);
    set(&numbers, "alice", 3);
    assert_eq!(in_scope(context("alice"), |scope| numbers.remove(scope)), Some(3));
}

#[test]
fn the_next_value_is_created_after_the_drop() {
    let is_dropped = Arc::new(AtomicBool::new(false));
    let (dropping, is_dropping) = channel();
    let numbers = Arc::new(PerUser::<u32>::bounded(1).on_evict({
        let is_dropped = Arc::clone(&is_dropped);
        move |_: &Owner, _| {
            let _no_receiver_at_the_end = dropping.send(());
            thread::sleep(Duration::from_millis(100));
            is_dropped.store(true, Ordering::SeqCst);
        }
    }));
    set(&numbers, "alice", 1);
    let bob = thread::spawn({
        let numbers = Arc::clone(&numbers);
        move || set(&numbers, "bob", 2)
    });
    is_dropping.recv().unwrap();
    let fresh = in_scope(context("alice"), |scope| {
        let own = numbers.of(scope);
        own.with(|number| (*number, is_dropped.load(Ordering::SeqCst)))
    });
    assert_eq!(fresh, (0, true));
    bob.join().unwrap();
}

#[test]
fn the_next_awaited_value_is_created_after_the_drop() {
    let (dropping, is_dropping) = channel();
    let (go_on, may_go_on) = channel::<()>();
    let may_go_on = Mutex::new(may_go_on);
    let numbers = Arc::new(PerUser::<Awaited<u32>>::bounded(1).on_evict(move |_: &Owner, _| {
        let _no_receiver_at_the_end = dropping.send(());
        let _no_sender_at_the_end = may_go_on.lock().unwrap().recv();
    }));
    in_scope(context("alice"), |scope| *numbers.of(scope).lock().now_or_never().unwrap() = 1);
    let bob = thread::spawn({
        let numbers = Arc::clone(&numbers);
        move || in_scope(context("bob"), |scope| drop(numbers.of(scope)))
    });
    is_dropping.recv().unwrap();
    in_scope(context("alice"), |scope| {
        let mut next = Box::pin(numbers.of(scope).lock());
        assert!(next.as_mut().now_or_never().is_none());
        drop(go_on);
        bob.join().unwrap();
        assert_eq!(*next.as_mut().now_or_never().unwrap(), 0);
    });
}

#[test]
fn one_call_drops_at_most_eight_idle_values() {
    const IDLE: Duration = Duration::from_millis(400);
    let evicted = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&evicted);
    let numbers = PerUser::default().idle_after(IDLE).on_evict(move |_: &Owner, _| {
        count.fetch_add(1, Ordering::Relaxed);
    });
    (0..100).for_each(|number| set(&numbers, &format!("u-{number}"), 1));
    thread::sleep(IDLE + Duration::from_millis(1));
    let mut before = evicted.load(Ordering::Relaxed);
    for _ in 0..100 {
        set(&numbers, "bob", 1);
        let now = evicted.load(Ordering::Relaxed);
        assert!(now - before <= 8, "{}", now - before);
        before = now;
    }
    assert!(before >= 100);
}
