//! A factory whose user documents every item that can be documented.

use factory_core::{
    ScopeError, ScopeGuard, Shareable, UserExecutionContext, UserScope, agent_factory, testing, user_scope, user_scoped,
};
use std::sync::{Arc, atomic::AtomicU64, atomic::Ordering};

/// A clock.
#[derive(Debug, Shareable)]
pub(crate) enum Clock<Zone> {
    /// A clock that does not run.
    Stopped {
        /// The time in seconds.
        at: u64,
    },
    /// A clock of a time zone.
    Zoned(Zone),
    /// No clock.
    None,
}

/// A guard that counts the open scopes.
#[derive(Debug, Default, Shareable)]
pub(crate) struct Limits {
    #[attest(reason = "a number of open scopes holds no user data")]
    open: Arc<AtomicU64>,
}

impl ScopeGuard for Limits {
    type Permit = Arc<AtomicU64>;

    fn admit(&self, _context: &UserExecutionContext) -> Result<Arc<AtomicU64>, ScopeError> {
        self.open.fetch_add(1, Ordering::Relaxed);
        Ok(Arc::clone(&self.open))
    }
}

/// A component that is kept for one scope.
#[user_scoped]
#[derive(Debug)]
pub(crate) struct Memory<'user> {
    /// The scope.
    pub(crate) scope: UserScope<'user>,
}

/// The claims of a token.
#[derive(Debug)]
pub(crate) struct Claims {
    /// The role of the user.
    pub(crate) role: String,
}

/// The name of the service's claims.
#[derive(Debug)]
pub(crate) enum OfService {}

/// An agent with every kind of field.
#[user_scoped]
#[derive(Clone, Debug)]
pub(crate) struct Triage<'user, const N: usize> {
    /// The scope.
    pub(crate) scope: UserScope<'user>,
    /// The clock.
    #[shared]
    pub(crate) clock: &'user Clock<u8>,
    /// The user's claims.
    #[request]
    pub(crate) claims: &'user Claims,
    /// The service's claims.
    #[request(OfService)]
    pub(crate) service: &'user Claims,
    /// The scoped component.
    #[scoped]
    pub(crate) memory: Arc<Memory<'user>>,
    /// An array of a const parameter's length.
    #[init([0; N])]
    pub(crate) numbers: [u8; N],
}

agent_factory! {
    /// The factory of one user's request.
    #[derive(Debug)]
    pub(crate) factory Office for
    /// The components that all users share.
    #[derive(Debug)]
    pub(crate) struct Building {
        shared {
            /// The clock.
            pub(crate) clock: Clock<u8>,
            /// The number of requests.
            #[attest(reason = "a request counter holds no user data")]
            pub(crate) hits: AtomicU64,
        }
        /// The data of one request.
        #[derive(Debug)]
        request {
            /// The claims.
            pub(crate) claims: Claims,
            /// The service's claims.
            pub(crate) service: Claims as OfService,
        }
        scoped { memory: Memory }
        agents {
            /// The agent.
            triage: Triage<3>,
        }
        guards {
            /// The guard.
            pub(crate) limits: Limits,
        }
    }
}

#[test]
fn a_user_is_served() {
    let context = testing::context("alice");
    let clocks = [Clock::Stopped { at: 7 }, Clock::Zoned(2), Clock::None];
    for clock in clocks {
        drop(format!("{clock:?}"));
    }
    let building = Building { clock: Clock::Stopped { at: 7 }, hits: 0.into(), limits: Limits::default() };
    let claims = |role: &str| Claims { role: role.to_owned() };
    let request = OfficeRequest { claims: claims("admin"), service: claims("service") };
    assert!(format!("{request:?}").contains("admin"));
    user_scope!(scope = building.admit(context, request).unwrap());
    let office = create_office(scope);
    let triage = office.triage();
    assert_eq!((triage.scope.user_id(), triage.memory.scope.user_id()), ("alice", "alice"));
    assert!(matches!(triage.clock, Clock::Stopped { at: 7 }));
    assert_eq!((&*triage.claims.role, &*triage.service.role), ("admin", "service"));
    assert_eq!((triage.numbers, building.limits.open.load(Ordering::Relaxed)), ([0; 3], 1));
    assert_eq!(building.hits.load(Ordering::Relaxed), 0);
}
