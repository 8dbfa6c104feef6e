//! A factory of a public library.

use factory_core::{
    PerUser, ScopeError, ScopeGuard, Shareable, UserExecutionContext, UserScope, agent_factory, testing, user_scope,
    user_scoped,
};
use std::{fmt, sync::Arc};

/// A database.
#[derive(Debug, Shareable)]
pub struct Database<T: Shareable> {
    /// The address.
    pub url: T,
}

/// A guard that refuses nobody.
#[derive(Clone, Copy, Debug, Default, Shareable)]
pub struct Gate;

impl ScopeGuard for Gate {
    type Permit = ();

    fn admit(&self, _context: &UserExecutionContext) -> Result<(), ScopeError> {
        Ok(())
    }
}

/// A clock.
pub trait Clock: Shareable {
    /// Returns the time in seconds.
    fn now(&self) -> u64;
}

#[derive(Shareable)]
struct Stopped;

impl Clock for Stopped {
    fn now(&self) -> u64 {
        7
    }
}

/// A component that is kept for one scope.
#[user_scoped]
#[derive(Debug)]
pub struct Log<'user> {
    /// The scope.
    pub scope: UserScope<'user>,
    /// The drafts.
    #[shared]
    pub drafts: &'user PerUser<Vec<String>>,
}

/// An agent with a parameter.
#[user_scoped]
#[derive(Debug)]
pub struct Notes<'user> {
    /// The scope.
    pub scope: UserScope<'user>,
    /// The database.
    #[shared]
    pub database: &'user Database<String>,
    /// The subject of the notes.
    #[param]
    pub topic: String,
}

/// An agent with a constructor.
#[user_scoped(create)]
#[derive(Debug)]
pub struct Report<'user> {
    /// The log.
    pub log: Arc<Log<'user>>,
    /// The time in seconds.
    pub made: u64,
    /// The subject.
    pub topic: String,
    scope: UserScope<'user>,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn new(
        scope: UserScope<'user>,
        #[shared] clock: &'user dyn Clock,
        #[scoped] log: Arc<Log<'user>>,
        topic: String,
    ) -> Result<Self, fmt::Error> {
        if topic.is_empty() { Err(fmt::Error) } else { Ok(Self { log, made: clock.now(), topic, scope }) }
    }
}

agent_factory! {
    /// The factory of one user's request.
    #[derive(Debug)]
    pub factory Desk for
    /// The components that all users share.
    pub struct Platform {
        shared {
            /// The database.
            pub database: Database<String>,
            /// The clock.
            pub clock: dyn Clock,
            /// The drafts.
            #[cfg(all())]
            pub drafts: PerUser<Vec<String>>,
        }
        guards {
            /// The guard.
            pub gate: Gate,
        }
        scoped { log: Log }
        agents { notes: Notes(topic: String), report: Report(topic: String) }
        replaces { get_desk, Gate::instance, static DESK, const Gate::MOST, Database::<String>::instance }
    }
}

impl fmt::Debug for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Platform").finish_non_exhaustive()
    }
}

/// Returns the text of a report.
///
/// # Errors
///
/// Returns the error of the guard.
pub fn write(platform: &Platform, context: UserExecutionContext) -> Result<String, ScopeError> {
    user_scope!(scope = platform.admit(context)?);
    let desk = create_desk(scope);
    let notes = desk.notes("billing".to_owned());
    let report = desk.report(notes.topic.clone()).map(|report| (report.made, report.scope.user_id().to_owned()));
    Ok(format!("{report:?} of {}", notes.database.url))
}

#[test]
fn a_user_is_served() {
    let database = Database { url: "db.example.com".to_owned() };
    let platform = Platform { database, clock: Arc::new(Stopped), drafts: PerUser::default(), gate: Gate };
    let written = write(&platform, testing::context("alice"));
    assert_eq!(written.unwrap(), "Ok((7, \"alice\")) of db.example.com");
}
