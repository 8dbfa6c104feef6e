//! All of it is documented where it is written, and nothing else has to be.

use factory_core::{
    Identity, ScopeError, ScopeGuard, Shareable, UserExecutionContext, UserScope, agent_factory, user_scope,
    user_scoped,
};
use std::sync::{Arc, atomic::AtomicU64, atomic::Ordering};

/// Tells the time.
#[derive(Debug, Shareable)]
pub(crate) enum Clock<Zone> {
    /// Always the same.
    Stopped {
        /// In seconds.
        at: u64,
    },
    /// In this zone.
    Zoned(Zone),
    /// Of nobody.
    None,
}

/// Counts the open scopes.
#[derive(Debug, Default, Shareable)]
pub(crate) struct Limits {
    #[attest(reason = "a number of open scopes holds no user data")]
    open: AtomicU64,
}

impl ScopeGuard for Limits {
    type Permit<'p> = &'p AtomicU64;

    fn admit(&self, _context: &UserExecutionContext) -> Result<&AtomicU64, ScopeError> {
        self.open.fetch_add(1, Ordering::Relaxed);
        Ok(&self.open)
    }
}

/// Kept for one scope.
#[user_scoped]
#[derive(Debug)]
pub(crate) struct Memory<'user> {
    /// Whose it is.
    pub(crate) scope: UserScope<'user>,
}

/// Has every kind of field.
#[user_scoped]
#[derive(Clone, Debug)]
pub(crate) struct Triage<'user, const N: usize> {
    /// Whose it is.
    pub(crate) scope: UserScope<'user>,
    /// The time.
    #[shared]
    pub(crate) clock: &'user Clock<u8>,
    /// What is kept.
    #[scoped]
    pub(crate) memory: Arc<Memory<'user>>,
    /// A number for each.
    #[init([0; N])]
    pub(crate) numbers: [u8; N],
}

agent_factory! {
    /// What one user may touch.
    #[derive(Debug)]
    pub(crate) factory Office for
    /// What all users share.
    #[derive(Debug)]
    pub(crate) struct Building {
        shared {
            /// The time.
            pub(crate) clock: Clock<u8>,
            /// All requests.
            #[attest(reason = "a request counter holds no user data")]
            pub(crate) hits: AtomicU64,
        }
        scoped { memory: Memory }
        agents {
            /// Sorts what comes in.
            triage: Triage<3>,
        }
        guards {
            /// Lets everybody in.
            pub(crate) limits: Limits,
        }
    }
}

#[test]
fn a_user_is_served() {
    let identity = Identity::verified("alice", "login.example.com").unwrap();
    let context = UserExecutionContext::new(identity, "thread-19", "run-204").unwrap();
    let clocks = [Clock::Stopped { at: 7 }, Clock::Zoned(2), Clock::None];
    for clock in clocks {
        drop(format!("{clock:?}"));
    }
    let building = Building { clock: Clock::Stopped { at: 7 }, hits: 0.into(), limits: Limits::default() };
    user_scope!(scope = building.admit(context).unwrap());
    let office = create_office(scope);
    let triage = office.triage();
    assert_eq!((triage.scope.user_id(), triage.memory.scope.user_id()), ("alice", "alice"));
    assert!(matches!(triage.clock, Clock::Stopped { at: 7 }));
    assert_eq!((triage.numbers, building.limits.open.load(Ordering::Relaxed)), ([0; 3], 1));
    assert_eq!(building.hits.load(Ordering::Relaxed), 0);
}
