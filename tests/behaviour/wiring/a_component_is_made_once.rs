use factory_core::{UserScope, agent_factory, codegen::ScopedSlot, user_scoped};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
        mpsc::channel,
    },
    thread,
};
use support::{
    context,
    hooks::{Hooked, message, on_making, without_hanging},
};

#[user_scoped]
struct Ledger<'user> {
    scope: UserScope<'user>,
    made: Hooked,
}

#[user_scoped]
struct Clerk<'user> {
    scope: UserScope<'user>,
    #[scoped]
    ledger: Arc<Ledger<'user>>,
}

agent_factory! {
    factory OfficeFactory for #[derive(Default)] struct Office {
        scoped { ledger: Ledger }
        agents { clerk: Clerk }
    }
}

#[test]
fn when_two_threads_request_it_at_once() {
    let served = Office::default().for_user_blocking(context("alice"), |factory| {
        let (making, is_making) = channel();
        let (asking, is_asking) = channel();
        let made = Arc::new(AtomicU32::new(0));
        thread::scope(|threads| {
            let made_by = |made: &Arc<AtomicU32>| {
                let made = Arc::clone(made);
                move || assert_eq!(made.fetch_add(1, Ordering::Relaxed), 0)
            };
            let (factory, first, second) = (&factory, made_by(&made), made_by(&made));
            let one = threads.spawn(move || {
                on_making(move || {
                    first();
                    making.send(()).unwrap();
                    is_asking.recv().unwrap();
                });
                factory.clerk()
            });
            is_making.recv().unwrap();
            let other = threads.spawn(move || {
                on_making(second);
                asking.send(()).unwrap();
                factory.clerk()
            });
            let (one, other) = (one.join().unwrap(), other.join().unwrap());
            assert!(Arc::ptr_eq(&one.ledger, &other.ledger));
            assert_eq!((one.ledger.scope.user_id(), other.scope.user_id()), ("alice", "alice"));
        });
        made.load(Ordering::Relaxed)
    });
    assert_eq!(served.unwrap(), 1);
}

#[test]
fn a_panic_lets_the_next_request_make_it() {
    let served = Office::default().for_user_blocking(context("alice"), |factory| {
        on_making(|| panic!("no ledger today"));
        let first = catch_unwind(AssertUnwindSafe(|| factory.clerk()));
        assert_eq!(message(first), "no ledger today");
        let (second, third) = (factory.clerk(), factory.clerk());
        assert!(Arc::ptr_eq(&second.ledger, &third.ledger));
        second.ledger.made == Hooked(0)
    });
    assert!(served.unwrap());
}

#[test]
fn a_waiting_thread_makes_it_after_another_panicked() {
    let served = Office::default().for_user_blocking(context("alice"), |factory| {
        let (making, is_making) = channel();
        let (asking, is_asking) = channel();
        thread::scope(|threads| {
            let factory = &factory;
            let failing = threads.spawn(move || {
                on_making(move || {
                    making.send(()).unwrap();
                    is_asking.recv().unwrap();
                    panic!("no ledger today");
                });
                factory.clerk();
            });
            is_making.recv().unwrap();
            let waiting = threads.spawn(move || {
                asking.send(()).unwrap();
                factory.clerk()
            });
            assert_eq!(message(failing.join()), "no ledger today");
            assert!(Arc::ptr_eq(&waiting.join().unwrap().ledger, &factory.clerk().ledger));
        });
    });
    served.unwrap();
}

/// Uses the slot directly, because a factory whose components depend on themselves does not compile.
#[test]
fn a_nested_request_panics() {
    let asked = without_hanging(|| {
        let slot = ScopedSlot::<Hooked>::default();
        let nested = || slot.get_or_make(|| Hooked(slot.get_or_make(|| Hooked(1)).0));
        let panic = message(catch_unwind(AssertUnwindSafe(nested)));
        (panic, slot.get_or_make(|| Hooked(2)).0)
    });
    let name = "support::hooks::Hooked";
    assert_eq!(asked.unwrap(), (format!("`{name}` is requested while it is being made"), 2));
}

#[test]
fn a_nested_request_through_another_slot_panics() {
    let asked = without_hanging(|| {
        let (ledger, pen) = (ScopedSlot::<Hooked>::default(), ScopedSlot::<Hooked>::default());
        let of_ledger = || ledger.get_or_make(|| Hooked(1));
        let nested = || ledger.get_or_make(|| Hooked(pen.get_or_make(|| Hooked(of_ledger().0)).0));
        let panic = message(catch_unwind(AssertUnwindSafe(nested)));
        (panic.contains("is requested while it is being made"), pen.get_or_make(|| Hooked(2)).0, of_ledger().0)
    });
    assert_eq!(asked.unwrap(), (true, 2, 1));
}
