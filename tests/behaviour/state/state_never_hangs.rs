use factory_core::PerUser;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, mpsc::channel},
    thread,
    time::Duration,
};
use support::{
    context,
    desk::{Factory, platform},
    hooks::{Hooked, message, on_making, without_hanging},
};

fn serve<R>(user: &str, work: impl FnOnce(Factory<'_>) -> R) -> R {
    platform().for_user_blocking(context(user), work).unwrap()
}

/// Adds one to the user's number and returns the old value.
fn count(numbers: &PerUser<Hooked>, user: &str) -> u32 {
    serve(user, |factory| {
        numbers.of(factory.scope()).with(|number| {
            number.0 += 1;
            number.0 - 1
        })
    })
}

#[test]
fn while_another_users_value_is_made() {
    let numbers = Arc::new(PerUser::default());
    let (making, is_making) = channel();
    let (go_on, may_go_on) = channel();
    let alice = thread::spawn({
        let numbers = Arc::clone(&numbers);
        move || {
            on_making(move || {
                making.send(()).unwrap();
                may_go_on.recv().unwrap();
            });
            count(&numbers, "alice")
        }
    });
    is_making.recv().unwrap();
    let (own, fresh) = (Arc::clone(&numbers), Arc::clone(&numbers));
    assert_eq!(without_hanging(move || (count(&own, "bob"), count(&own, "bob"))).unwrap(), (0, 1));
    assert_eq!(without_hanging(move || count(&fresh, "carol")).unwrap(), 0);
    go_on.send(()).unwrap();
    assert_eq!(alice.join().unwrap(), 0);
    assert_eq!(count(&numbers, "alice"), 1);
}

#[test]
fn while_another_users_value_is_in_use() {
    let numbers = Arc::new(PerUser::default());
    let bobs = Arc::clone(&numbers);
    let bob = serve("alice", |factory| {
        numbers.of(factory.scope()).with(|_number| without_hanging(move || (count(&bobs, "bob"), count(&bobs, "bob"))))
    });
    assert_eq!(bob.unwrap(), (0, 1));
}

#[test]
fn while_scopes_of_one_user_use_it() {
    let numbers = PerUser::default();
    thread::scope(|threads| {
        for _ in 0..8 {
            threads.spawn(|| (0..200).map(|_| count(&numbers, "alice")).max());
        }
    });
    assert_eq!(count(&numbers, "alice"), 1_600);
}

#[test]
fn after_a_panic_in_its_default() {
    let numbers = PerUser::default();
    on_making(|| panic!("no number today"));
    let made = catch_unwind(AssertUnwindSafe(|| count(&numbers, "alice")));
    assert_eq!(message(made), "no number today");
    assert_eq!((count(&numbers, "bob"), count(&numbers, "alice"), count(&numbers, "alice")), (0, 0, 1));
}

#[test]
fn after_a_panic_in_its_use() {
    let numbers = PerUser::<Hooked>::default();
    let used = catch_unwind(AssertUnwindSafe(|| {
        serve("alice", |factory| {
            numbers.of(factory.scope()).with(|number| {
                number.0 = 7;
                panic!("with the number in hand");
            })
        })
    }));
    assert_eq!(message(used), "with the number in hand");
    assert_eq!((count(&numbers, "bob"), count(&numbers, "alice")), (0, 7));
}

const NESTED: &str = "`with` of a user's `support::hooks::Hooked` is called within itself";

#[test]
fn a_nested_use_panics() {
    let nested = without_hanging(|| {
        let numbers = PerUser::<Hooked>::default();
        let nested = catch_unwind(AssertUnwindSafe(|| {
            serve("alice", |factory| {
                let own = numbers.of(factory.scope());
                own.with(|_number| own.with(|number| number.0))
            })
        }));
        assert_eq!((count(&numbers, "bob"), count(&numbers, "alice")), (0, 0));
        message(nested)
    });
    assert_eq!(nested.unwrap(), NESTED);
}

#[test]
fn a_nested_use_in_another_scope_of_the_user_panics() {
    let nested = without_hanging(|| {
        let numbers = PerUser::<Hooked>::default();
        serve("alice", |factory| numbers.of(factory.scope()).with(|_number| count(&numbers, "alice")))
    });
    assert_eq!(message(nested), NESTED);
}

#[test]
fn a_use_in_its_default_panics() {
    let nested = without_hanging(|| {
        let numbers = Arc::new(PerUser::<Hooked>::default());
        let own = Arc::clone(&numbers);
        on_making(move || assert_eq!(count(&own, "alice"), 0));
        count(&numbers, "alice")
    });
    assert_eq!(message(nested), NESTED);
}

/// A value whose `drop` accesses the `PerUser` that contained it.
#[derive(Default)]
struct Parting(Option<Box<dyn FnOnce() + Send>>);

impl Drop for Parting {
    fn drop(&mut self) {
        if let Some(last_words) = self.0.take() {
            last_words();
        }
    }
}

#[test]
fn while_an_evicted_value_is_dropped() {
    for partings in [PerUser::<Parting>::bounded(1), PerUser::default().idle_after(Duration::ZERO)] {
        let partings = Arc::new(partings);
        let (ended, has_ended) = channel();
        let asked = without_hanging(move || {
            let again = Arc::clone(&partings);
            let last_words = move || {
                serve("carol", |factory| again.of(factory.scope()).with(|parting| ended.send(parting.0.is_none())))
                    .unwrap();
            };
            serve("alice", |factory| {
                partings.of(factory.scope()).with(|parting| parting.0 = Some(Box::new(last_words)));
            });
            serve("bob", |factory| partings.of(factory.scope()).with(|parting| parting.0.is_none()))
        });
        assert!(asked.unwrap());
        assert!(has_ended.try_recv().unwrap());
    }
}
