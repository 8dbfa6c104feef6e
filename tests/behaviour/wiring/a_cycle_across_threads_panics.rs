#![allow(dead_code, reason = "the components are only made")]

use factory_core::{
    UserScope, agent_factory,
    codegen::{Making, ScopedSlot},
    user_scoped,
};
use std::{
    marker::PhantomData,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Barrier},
    thread,
};
use support::{
    context,
    hooks::{Hooked, message, on_making, without_hanging},
};

// The check of cycles at compile time does not see through a type parameter.
#[user_scoped]
struct Left<'user, T: 'static> {
    scope: UserScope<'user>,
    made: Hooked,
    #[scoped]
    right: Arc<Right<'user, T>>,
    of: PhantomData<fn(T)>,
}

#[user_scoped]
struct Right<'user, T: 'static> {
    scope: UserScope<'user>,
    made: Hooked,
    #[scoped]
    left: Arc<Left<'user, T>>,
    of: PhantomData<fn(T)>,
}

#[user_scoped]
struct FromTheLeft<'user> {
    scope: UserScope<'user>,
    #[scoped]
    left: Arc<Left<'user, u8>>,
}

#[user_scoped]
struct FromTheRight<'user> {
    scope: UserScope<'user>,
    #[scoped]
    right: Arc<Right<'user, u8>>,
}

agent_factory! {
    factory CycleFactory for #[derive(Default)] struct Cycle {
        scoped { left: Left<'user, u8>, right: Right<'user, u8> }
        agents { from_the_left: FromTheLeft, from_the_right: FromTheRight }
    }
}

#[test]
fn of_a_factory_with_the_name_of_the_component() {
    let messages = without_hanging(|| {
        let served = Cycle::default().for_user_blocking(context("alice"), |factory| {
            let both_make = Arc::new(Barrier::new(2));
            let meet = |barrier: &Arc<Barrier>| {
                let barrier = Arc::clone(barrier);
                on_making(move || {
                    barrier.wait();
                });
            };
            thread::scope(|threads| {
                let (factory, both_make, meet) = (&factory, &both_make, &meet);
                let left = threads.spawn(move || {
                    meet(both_make);
                    drop(factory.from_the_left());
                });
                let right = threads.spawn(move || {
                    meet(both_make);
                    drop(factory.from_the_right());
                });
                [left.join(), right.join()].map(message)
            })
        });
        served.unwrap()
    });
    for message in messages.unwrap() {
        assert!(message.ends_with("u8>` is requested while it is being made"), "{message}");
    }
}

/// Slots, and threads that make one and request another meanwhile.
struct Slots<const N: usize>([ScopedSlot<usize>; N]);

impl<const N: usize> Slots<N> {
    fn new() -> Self {
        Self([(); N].map(|()| ScopedSlot::default()))
    }

    fn makings(&self) -> [&Making; N] {
        self.0.each_ref().map(ScopedSlot::making)
    }

    /// Makes a slot by making those that it needs.
    fn get(&self, place: usize, needs: &[&[usize]; N]) -> usize {
        let make = || needs[place].iter().map(|needed| self.get(*needed, needs)).sum::<usize>() + 1;
        *self.0[place].get_or_make_among(|| self.makings(), make)
    }

    /// Requests all slots at the same time, and returns what the threads got.
    fn get_all(&self, needs: &[&[usize]; N]) -> [thread::Result<usize>; N] {
        let begin = Barrier::new(N);
        let get = |place| {
            begin.wait();
            catch_unwind(AssertUnwindSafe(|| self.get(place, needs)))
        };
        thread::scope(|threads| {
            let mut place = 0;
            let all = [(); N].map(|()| {
                place += 1;
                let place = place - 1;
                threads.spawn(move || get(place))
            });
            all.map(|thread| thread.join().unwrap())
        })
    }
}

#[test]
fn of_any_threads_at_any_time() {
    let done = without_hanging(|| {
        for _ in 0..300 {
            let all = Slots::<3>::new().get_all(&[&[1], &[2], &[0]]);
            assert!(all.iter().all(Result::is_err));
            let all = Slots::<4>::new().get_all(&[&[1, 3], &[2], &[1], &[]]);
            assert_eq!(all.map(Result::ok), [None, None, None, Some(1)]);
        }
    });
    done.unwrap();
}

#[test]
fn but_threads_that_wait_without_a_cycle_go_on() {
    let done = without_hanging(|| {
        for _ in 0..300 {
            let all = Slots::<5>::new().get_all(&[&[1, 2], &[3, 4], &[4, 3], &[4], &[]]);
            assert_eq!(all.map(Result::unwrap), [9, 4, 4, 2, 1]);
        }
    });
    done.unwrap();
}
