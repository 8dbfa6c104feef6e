use factory_core::{
    ScopeEnd, ScopeError, ScopeGuard, ServesUsers, Shareable, UserExecutionContext, UserScope, agent_factory,
    user_scope, user_scoped,
};
use futures_util::poll;
use std::{
    future::pending,
    mem,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    sync::{Arc, Mutex, PoisonError},
};
use support::context;

#[derive(Clone, Default, Shareable)]
struct Journal(#[attest(reason = "read only by the test")] Arc<Mutex<Vec<&'static str>>>);

impl Journal {
    fn add(&self, event: &'static str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(event);
    }

    fn take(&self) -> Vec<&'static str> {
        mem::take(&mut self.0.lock().unwrap())
    }
}

/// A guard that records when its permit comes back.
#[derive(Shareable)]
struct Recorder {
    journal: Journal,
}

impl ScopeGuard for Recorder {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        Ok(())
    }

    fn closed(&self, (): (), _: ScopeEnd) {
        self.journal.add("permit");
    }
}

/// A component that records when it is dropped.
#[user_scoped]
struct Folder<'user> {
    scope: UserScope<'user>,
    #[shared]
    journal: &'user Journal,
}

impl Folder<'_> {
    fn open(&self) {
        let (first, last) = (self.journal.clone(), self.journal.clone());
        self.scope.on_close(move || first.add("added first"));
        self.scope.on_close(|| panic!("in a function that closes"));
        self.scope.on_close(move || last.add("added last"));
    }
}

impl Drop for Folder<'_> {
    fn drop(&mut self) {
        self.journal.add("component");
    }
}

#[user_scoped]
struct Notes<'user> {
    scope: UserScope<'user>,
    #[scoped]
    folder: Arc<Folder<'user>>,
}

impl Notes<'_> {
    fn open(&self) {
        assert_eq!(self.scope.owner(), self.folder.scope.owner());
        self.folder.open();
    }
}

agent_factory! {
    factory Desk for struct Platform {
        shared { journal: Journal }
        guards { guard: Recorder }
        scoped { folder: Folder }
        agents { notes: Notes }
    }
}

agent_factory! {
    factory Hall for struct Unguarded {
        shared { journal: Journal }
        scoped { folder: Folder }
        agents { notes: Notes }
    }
}

const EVENTS: [&str; 4] = ["component", "added last", "added first", "permit"];

fn platform() -> (Arc<Platform>, Journal) {
    let journal = Journal::default();
    let guard = Recorder { journal: journal.clone() };
    (Arc::new(Platform { journal: journal.clone(), guard }), journal)
}

async fn open(desk: Desk<'_>) {
    desk.notes().open();
}

#[tokio::test]
async fn on_return() {
    let (platform, journal) = platform();
    platform.for_user(context("alice"), open).await.unwrap();
    assert_eq!(journal.take(), EVENTS);
    platform.for_user_blocking(context("alice"), |desk| desk.notes().open()).unwrap();
    assert_eq!(journal.take(), EVENTS);
    platform.serve(context("alice"), (), open).await.unwrap();
    assert_eq!(journal.take(), EVENTS);
    platform.admit_owned(context("alice")).unwrap().run(open).await;
    assert_eq!(journal.take(), EVENTS);
    {
        user_scope!(open = platform.admit(context("alice")).unwrap());
        create_desk(open).notes().open();
    }
    assert_eq!(journal.take(), EVENTS);
}

#[tokio::test]
async fn on_an_error() {
    let (platform, journal) = platform();
    let failed = platform
        .try_for_user::<(), ScopeError>(context("alice"), async |desk| {
            open(desk).await;
            Err(ScopeError::busy("work", "no answer"))
        })
        .await;
    assert_eq!(failed.unwrap_err().guard(), "work");
    assert_eq!(journal.take(), EVENTS);
    let admission = platform.admit_owned(context("alice")).unwrap();
    let work = async |desk: Desk<'_>| {
        open(desk).await;
        Err::<(), _>("no answer")
    };
    assert_eq!(admission.try_run(work).await, Err("no answer"));
    assert_eq!(journal.take(), EVENTS);
}

#[tokio::test]
async fn on_cancellation() {
    let (platform, journal) = platform();
    let work = async |desk: Desk<'_>| {
        open(desk).await;
        pending::<()>().await;
    };
    drop(poll_once(platform.for_user(context("alice"), work)).await);
    assert_eq!(journal.take(), EVENTS);
    drop(poll_once(platform.serve(context("alice"), (), work)).await);
    assert_eq!(journal.take(), EVENTS);
    drop(poll_once(platform.admit_owned(context("alice")).unwrap().run(work)).await);
    assert_eq!(journal.take(), EVENTS);
}

/// Polls a future that waits, and returns it.
async fn poll_once<F: Future>(work: F) -> std::pin::Pin<Box<F>> {
    let mut work = Box::pin(work);
    assert!(poll!(pin!(work.as_mut())).is_pending());
    work
}

#[test]
fn on_a_panic() {
    let (platform, journal) = platform();
    let work = || {
        platform.for_user_blocking(context("alice"), |desk| {
            desk.notes().open();
            panic!("at work");
        })
    };
    let panic = catch_unwind(AssertUnwindSafe(work)).unwrap_err();
    assert_eq!(panic.downcast_ref(), Some(&"at work"));
    assert_eq!(journal.take(), EVENTS);
}

#[test]
fn without_guards() {
    let journal = Journal::default();
    let platform = Unguarded { journal: journal.clone() };
    platform.for_user_blocking(context("alice"), |hall| hall.notes().open()).unwrap();
    assert_eq!(journal.take(), EVENTS[..3]);
    drop(platform.for_user_blocking(context("alice"), |hall| drop(hall.notes())));
    assert_eq!(journal.take(), ["component"]);
}
