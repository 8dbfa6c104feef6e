//! A platform with guards: a limit for each user, and a journal of opened and closed scopes.

use factory_core::{
    ScopeEnd, ScopeError, ScopeGuard, Shareable, UserExecutionContext, UserScope, agent_factory, user_scoped,
};
use std::{
    collections::HashMap,
    error::Error,
    fmt,
    sync::{Arc, Mutex, MutexGuard},
};

type User = (Option<String>, String);

/// A limit on the open scopes of each user.
#[derive(Shareable)]
pub struct OpenScopes {
    pub most: usize,
    #[attest(reason = "counts of scopes, which only the guard itself reads")]
    open: Mutex<HashMap<User, usize>>,
}

impl OpenScopes {
    pub fn at_most(most: usize) -> Self {
        Self { most, open: Mutex::default() }
    }

    /// Returns the number of open scopes of all users, and asserts that no user without one is kept.
    pub fn count(&self) -> usize {
        let open = self.open();
        assert!(!open.values().any(|&count| count == 0));
        open.values().sum()
    }

    fn open(&self) -> MutexGuard<'_, HashMap<User, usize>> {
        self.open.lock().unwrap()
    }
}

#[derive(Debug, PartialEq)]
pub struct TooManyScopes {
    pub most: usize,
}

impl fmt::Display for TooManyScopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at most {} scopes of one user are open at once", self.most)
    }
}

impl Error for TooManyScopes {}

impl ScopeGuard for OpenScopes {
    type Permit = User;

    fn admit(&self, context: &UserExecutionContext) -> Result<User, ScopeError> {
        let user = (context.issuer().map(str::to_owned), context.user_id().to_owned());
        let mut open = self.open();
        if open.get(&user).copied().unwrap_or_default() >= self.most {
            return Err(ScopeError::busy("open scopes", TooManyScopes { most: self.most }));
        }
        *open.entry(user.clone()).or_default() += 1;
        Ok(user)
    }

    fn closed(&self, user: User, _: ScopeEnd) {
        let mut open = self.open();
        let count = open.get_mut(&user).unwrap();
        *count -= 1;
        if *count == 0 {
            open.remove(&user);
        }
    }
}

/// The events of a test, in order.
#[derive(Clone, Default)]
pub struct Journal(Arc<Mutex<Vec<String>>>);

impl Journal {
    pub fn add(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }

    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// A guard that records when a scope opens and closes.
#[derive(Shareable)]
pub struct Audit {
    pub name: String,
    #[attest(reason = "read only by the test")]
    pub journal: Journal,
}

impl ScopeGuard for Audit {
    type Permit = ();

    fn admit(&self, _context: &UserExecutionContext) -> Result<(), ScopeError> {
        self.journal.add(format!("{} opens", self.name));
        Ok(())
    }

    fn closed(&self, (): (), _: ScopeEnd) {
        self.journal.add(format!("{} closes", self.name));
    }
}

/// A component whose values a test counts from outside the scope.
#[user_scoped]
pub struct Room<'user> {
    scope: UserScope<'user>,
    kept: Mutex<Vec<Arc<()>>>,
}

#[user_scoped]
pub struct Guest<'user> {
    scope: UserScope<'user>,
    #[scoped]
    room: Arc<Room<'user>>,
    #[param]
    own: Arc<()>,
}

impl Guest<'_> {
    /// Stores a second handle to `own` in the scoped component.
    pub fn settle_in(&self) {
        self.room.kept.lock().unwrap().push(Arc::clone(&self.own));
    }

    pub fn user_id(&self) -> String {
        assert_eq!(self.scope.user_id(), self.room.scope.user_id());
        self.scope.user_id().to_owned()
    }
}

agent_factory! {
    pub factory HotelFactory for pub struct Hotel {
        guards {
            pub outer: Audit,
            pub limit: OpenScopes,
            pub inner: Audit,
        }
        scoped { room: Room }
        agents { guest: Guest(own: Arc<()>) }
    }
}

impl Hotel {
    pub fn for_at_most(scopes: usize) -> (Arc<Self>, Journal) {
        let journal = Journal::default();
        let audit = |name: &str| Audit { name: name.to_owned(), journal: journal.clone() };
        let (outer, inner) = (audit("outer"), audit("inner"));
        (Arc::new(Self { outer, limit: OpenScopes::at_most(scopes), inner }), journal)
    }
}
