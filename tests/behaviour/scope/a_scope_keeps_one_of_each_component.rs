use factory_core::{UserScope, agent_factory, user_scope, user_scoped};
use std::{
    cell::Cell,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};
use support::context;

thread_local! {
    /// The number of ledgers that this test has made. Each test runs in its own thread.
    static LEDGERS: Cell<u32> = const { Cell::new(0) };
}

fn ledgers() -> u32 {
    LEDGERS.get()
}

/// Returns the number of the next ledger.
fn next_ledger() -> u32 {
    LEDGERS.set(LEDGERS.get() + 1);
    LEDGERS.get()
}

#[user_scoped]
struct Ledger<'user> {
    scope: UserScope<'user>,
    #[init(next_ledger())]
    number: u32,
    entries: AtomicU32,
}

#[user_scoped]
struct Pen<'user> {
    scope: UserScope<'user>,
    strokes: u32,
}

#[user_scoped]
struct Clerk<'user> {
    scope: UserScope<'user>,
    #[scoped]
    ledger: Arc<Ledger<'user>>,
    #[agent]
    pen: Pen<'user>,
    #[init(vec!["opened".to_owned()])]
    log: Vec<String>,
    turns: u32,
}

impl Clerk<'_> {
    fn work(&mut self) {
        self.ledger.entries.fetch_add(1, Ordering::Relaxed);
        self.pen.strokes += 1;
        self.log.push("worked".to_owned());
        self.turns += 1;
    }
}

agent_factory! {
    factory OfficeFactory for #[derive(Default)] struct Office {
        scoped { ledger: Ledger }
        agents { clerk: Clerk, pen: Pen }
    }
}

#[test]
fn all_agents_share_it() {
    let served = Office::default().for_user_blocking(context("alice"), |factory| {
        let (mut first, second) = (factory.clerk(), factory.clerk());
        first.work();
        assert!(Arc::ptr_eq(&first.ledger, &second.ledger));
        assert_eq!(second.ledger.entries.load(Ordering::Relaxed), 1);
        assert_eq!(second.ledger.scope.user_id(), "alice");
    });
    served.unwrap();
}

#[test]
fn another_scope_of_the_same_user_has_another_one() {
    let office = Office::default();
    user_scope!(first = office.admit(context("alice")).unwrap());
    user_scope!(second = office.admit(context("alice")).unwrap());
    let (first, second) = (create_office_factory(first), create_office_factory(second));
    let (mut working, idle) = (first.clerk(), second.clerk());
    working.work();
    assert_ne!(Arc::as_ptr(&working.ledger).addr(), Arc::as_ptr(&idle.ledger).addr());
    assert_eq!((working.ledger.number, idle.ledger.number), (1, 2));
    assert_eq!(idle.ledger.entries.load(Ordering::Relaxed), 0);
}

#[test]
fn it_is_made_on_first_use_and_once() {
    let office = Office::default();
    let served = office.for_user_blocking(context("alice"), |factory| {
        factory.pen();
        assert_eq!(ledgers(), 0);
        factory.clerk();
        assert_eq!(ledgers(), 1);
        factory.clerk();
        assert_eq!(ledgers(), 1);
    });
    served.unwrap();
    office.for_user_blocking(context("alice"), |factory| factory.pen().strokes).unwrap();
    assert_eq!(ledgers(), 1);
    office.for_user_blocking(context("alice"), |factory| factory.clerk().turns).unwrap();
    assert_eq!(ledgers(), 2);
}

#[test]
fn agents_and_their_fields_are_new() {
    let served = Office::default().for_user_blocking(context("alice"), |factory| {
        let (mut worn, mut pen) = (factory.clerk(), factory.pen());
        worn.work();
        pen.strokes += 7;
        let fresh = factory.clerk();
        assert_eq!((worn.turns, worn.pen.strokes, pen.strokes, worn.log.len()), (1, 1, 7, 2));
        assert_eq!((fresh.turns, fresh.pen.strokes, factory.pen().strokes), (0, 0, 0));
        assert_eq!(fresh.log, ["opened"]);
        assert_eq!((fresh.scope.user_id(), fresh.pen.scope.request_id()), ("alice", factory.scope().request_id()));
    });
    served.unwrap();
}
