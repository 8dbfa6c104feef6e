//! A guard whose permit is `()`, a bound that is written twice, and replaced accessors.

use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext, UserScope, agent_factory, user_scoped};

#[derive(Debug, Shareable)]
pub(crate) struct Database<T: Shareable> {
    pub(crate) url: T,
}

#[derive(Debug, Default, Shareable)]
pub(crate) struct Limits;

impl ScopeGuard for Limits {
    type Permit = ();

    fn admit(&self, _context: &UserExecutionContext) -> Result<(), ScopeError> {
        Ok(())
    }
}

#[user_scoped]
#[derive(Debug)]
pub(crate) struct Notes<'user> {
    scope: UserScope<'user>,
    #[shared]
    database: &'user Database<String>,
}

agent_factory! {
    #[derive(Debug)]
    pub(crate) factory Desk for
    #[derive(Debug)]
    pub(crate) struct Platform {
        shared { pub(crate) database: Database<String> }
        guards { pub(crate) limits: Limits }
        agents { notes: Notes }
        replaces { get_desk, Limits::instance, static DESK, const Limits::MOST, Database::<String>::instance }
    }
}

#[test]
fn a_user_reads_the_database() {
    let platform = Platform { database: Database { url: "db.example.com".to_owned() }, limits: Limits };
    let read = platform.for_user_blocking(factory_core::testing::context("alice"), |desk| {
        let notes = desk.notes();
        (notes.scope.user_id().to_owned(), notes.database.url.clone())
    });
    assert_eq!(read.unwrap(), ("alice".to_owned(), "db.example.com".to_owned()));
}
