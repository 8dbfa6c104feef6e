use factory_core::{Awaited, AwaitedGuard, PerUser, StateRef};
use futures_util::FutureExt;
use std::{
    collections::VecDeque,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, Wake},
    time::Duration,
};
use support::{context, desk::platform, in_scope, side_by_side};
use tokio::task::yield_now;

type Counts = PerUser<Awaited<u32>>;

/// One of several who use a value, and the wakers that they gave.
enum User<'user> {
    Away,
    Waits(Pin<Box<dyn Future<Output = AwaitedGuard<'user, u32>> + 'user>>, Arc<Woken>),
    Has(AwaitedGuard<'user, u32>),
}

#[derive(Default)]
struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// The users of one value, and the order in which they may get it.
struct Model<'user> {
    value: StateRef<'user, Awaited<u32>>,
    users: Vec<User<'user>>,
    queue: VecDeque<usize>,
    locks: u32,
}

impl<'user> Model<'user> {
    /// Lets the user go on by one step: begin to wait, or look whether it is its turn. Returns whether that is possible.
    fn poll(&mut self, user: usize) -> bool {
        let mut future = match std::mem::replace(&mut self.users[user], User::Away) {
            User::Away => {
                self.queue.push_back(user);
                Box::pin(self.value.lock()) as Pin<Box<dyn Future<Output = _> + 'user>>
            }
            User::Waits(future, _) => future,
            User::Has(guard) => {
                self.users[user] = User::Has(guard);
                return false;
            }
        };
        let may_have_it = !self.is_locked() && self.queue.front() == Some(&user);
        let woken = Arc::<Woken>::default();
        self.users[user] = match future.as_mut().poll(&mut Context::from_waker(&Arc::clone(&woken).into())) {
            Poll::Ready(mut guard) => {
                assert!(may_have_it, "it is another one's turn");
                self.queue.pop_front();
                self.locks += 1;
                *guard += 1;
                assert_eq!(*guard, self.locks);
                User::Has(guard)
            }
            Poll::Pending => {
                assert!(!may_have_it, "it is this one's turn");
                User::Waits(future, woken)
            }
        };
        true
    }

    /// Drops the user's future or guard. Returns whether that is possible.
    fn leave(&mut self, user: usize) -> bool {
        self.queue.retain(|waiting| *waiting != user);
        !matches!(std::mem::replace(&mut self.users[user], User::Away), User::Away)
    }

    fn is_locked(&self) -> bool {
        self.users.iter().any(|user| matches!(user, User::Has(_)))
    }

    fn check(&self) {
        let Some(first) = self.queue.front().filter(|_| !self.is_locked()) else { return };
        let User::Waits(_, woken) = &self.users[*first] else { panic!("the first one waits") };
        assert!(woken.0.load(Ordering::Relaxed), "the wake-up is lost");
    }
}

/// Replays the steps, the last of which is new. Returns whether it was possible.
fn replay(steps: &[usize], users: usize) -> bool {
    let counts = Counts::default();
    in_scope(context("alice"), |scope| {
        let mut model = Model { value: counts.of(scope), users: Vec::new(), queue: VecDeque::new(), locks: 0 };
        model.users.resize_with(users, || User::Away);
        let mut was_possible = true;
        for &step in steps {
            was_possible = if step < users { model.poll(step) } else { model.leave(step - users) };
            model.check();
        }
        was_possible
    })
}

/// All operations of a value hold one mutex from begin to end, so that every run of several threads is a run of one.
#[test]
fn every_order_of_steps_keeps_the_order_of_the_queue() {
    fn extend(steps: &mut Vec<usize>, users: usize, most: usize) -> u32 {
        if steps.len() == most {
            return 1;
        }
        let mut runs = 0;
        for step in 0..2 * users {
            steps.push(step);
            if replay(steps, users) {
                runs += extend(steps, users, most);
            }
            steps.pop();
        }
        runs
    }
    let most_steps = [(3, 8), (4, 6)];
    assert_eq!(most_steps.map(|(users, most)| extend(&mut Vec::new(), users, most)), [35_487, 10_876]);
}

/// Waits a few times and gives up, until the rest waits to the end.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_threads_that_give_up_lose_no_turn() {
    const ROUNDS: u32 = 2_000;
    let counts = Arc::new(Counts::default());
    let work = (0..8).map(|task| {
        let counts = Arc::clone(&counts);
        async move {
            let platform = platform();
            let served = platform.for_user(context("alice"), async |factory| {
                let own = counts.of(factory.scope());
                for round in 0..ROUNDS {
                    let mut lock = Box::pin(own.lock());
                    // A waiter that is dropped after some polls, perhaps after its wake-up.
                    for _ in 0..(round + task) % 3 {
                        if let Poll::Ready(mut count) = futures_util::poll!(&mut lock) {
                            *count += 1;
                            lock = Box::pin(own.lock());
                        }
                        yield_now().await;
                    }
                    drop(lock);
                    let mut count = own.lock().await;
                    yield_now().await;
                    *count += 1;
                }
            });
            served.await.unwrap();
        }
    });
    let done = tokio::time::timeout(Duration::from_secs(60), side_by_side(work)).await;
    done.expect("no wake-up is lost");
    in_scope(context("alice"), |scope| assert!(*counts.of(scope).lock().now_or_never().unwrap() >= 8 * ROUNDS));
}
