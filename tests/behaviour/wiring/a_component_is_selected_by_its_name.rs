use factory_core::{Shareable, Shares, UserScope, agent_factory, user_scoped};
use reminders::Clock;
use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};
use support::{Archive, FixedClock, Librarian, context};

#[derive(Shareable)]
struct Database(&'static str);

enum Primary {}
enum Replica {}

/// The name of a time zone's clock.
struct In<Zone>(Zone);
enum Berlin {}
enum Tokyo {}

#[user_scoped]
struct Copier<'user> {
    scope: UserScope<'user>,
    #[shared(Replica)]
    from: &'user Database,
    #[shared(Primary)]
    to: &'user Database,
    #[shared]
    own: &'user Database,
    #[shared(Primary)]
    copies: &'user AtomicU64,
}

#[user_scoped]
struct Traveller<'user> {
    scope: UserScope<'user>,
    #[shared(In<Berlin>)]
    home: &'user dyn Clock,
    #[shared(In<Tokyo>)]
    away: &'user dyn Clock,
    #[agent]
    copier: Copier<'user>,
}

#[user_scoped(create)]
struct Report<'user> {
    scope: UserScope<'user>,
    text: String,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open(
        scope: UserScope<'user>,
        #[shared(Replica)] from: &'user Database,
        #[shared(In<Tokyo>)] clock: &'user dyn Clock,
    ) -> Self {
        Self { scope, text: format!("{} at {}", from.0, clock.hour()) }
    }
}

agent_factory! {
    factory NamedFactory for struct Named {
        shared {
            primary: Database as Primary,
            replica: Database as Replica,
            database: Database,
            berlin: dyn Clock as In<Berlin>,
            tokyo: dyn Clock as In<Tokyo>,
            library: Database as Archive,
            #[attest(reason = "a number of copies holds no user data")]
            copies: AtomicU64 as Primary,
        }
        agents { copier: Copier, traveller: Traveller, report: Report, librarian: Librarian<Database> }
    }
}

fn named() -> Named {
    Named {
        primary: Database("primary"),
        replica: Database("replica"),
        database: Database("unnamed"),
        berlin: Arc::new(FixedClock(9)),
        tokyo: Arc::new(FixedClock(17)),
        library: Database("archive"),
        copies: 0.into(),
    }
}

#[test]
fn a_field_gets_the_component_of_its_name() {
    let named = named();
    let served = named.for_user_blocking(context("alice"), |factory| {
        let copier = factory.copier();
        copier.copies.fetch_add(1, Ordering::Relaxed);
        assert_eq!(copier.scope.user_id(), "alice");
        (copier.from.0, copier.to.0, copier.own.0)
    });
    assert_eq!(served.unwrap(), ("replica", "primary", "unnamed"));
    assert_eq!(named.copies.load(Ordering::Relaxed), 1);
}

#[test]
fn a_nested_agent_and_a_trait_object_have_names() {
    let served = named().for_user_blocking(context("bob"), |factory| {
        let traveller = factory.traveller();
        assert_eq!(traveller.scope.user_id(), "bob");
        (traveller.home.hour(), traveller.away.hour(), traveller.copier.to.0)
    });
    assert_eq!(served.unwrap(), (9, 17, "primary"));
}

#[test]
fn a_constructor_gets_the_component_of_its_name() {
    let text = named().for_user_blocking(context("carol"), |factory| {
        let report = factory.report();
        format!("{}: {}", report.scope.user_id(), report.text)
    });
    assert_eq!(text.unwrap(), "carol: replica at 17");
}

#[test]
fn a_library_may_define_the_name() {
    let served = named().for_user_blocking(context("dave"), |factory| factory.librarian().shelf().0);
    assert_eq!(served.unwrap(), "archive");
}

#[test]
fn the_factory_shares_it_by_that_name() {
    let served = named().for_user_blocking(context("erin"), |factory| {
        let primary: &Database = Shares::<Database, Primary>::share(&factory);
        let unnamed: &Database = Shares::<Database>::share(&factory);
        (primary.0, unnamed.0)
    });
    assert_eq!(served.unwrap(), ("primary", "unnamed"));
}
