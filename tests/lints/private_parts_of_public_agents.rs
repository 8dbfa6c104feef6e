//! An agent that is more visible than its components.

use factory_core::{Shareable, UserScope, agent_factory, testing, user_scoped};
use std::sync::Arc;

/// A model.
pub(crate) trait Model: Shareable {
    /// Returns a number.
    fn rank(&self) -> u8;
}

/// A model that always returns the same number.
#[derive(Debug, Shareable)]
pub(crate) struct Fake(pub(crate) u8);

impl Model for Fake {
    fn rank(&self) -> u8 {
        self.0
    }
}

#[derive(Debug, Shareable)]
struct Database(u8);

#[derive(Debug)]
enum Primary {}

#[derive(Debug)]
enum TheModel {}

#[user_scoped]
#[derive(Debug)]
struct Memory<'user> {
    scope: UserScope<'user>,
    #[shared(Primary)]
    db: &'user Database,
}

#[user_scoped]
#[derive(Debug)]
struct Part<'user> {
    scope: UserScope<'user>,
    #[scoped]
    memory: Arc<Memory<'user>>,
}

/// A visible agent.
#[user_scoped]
#[derive(Clone, Debug)]
pub(crate) struct Triage<'user, M: Model> {
    scope: UserScope<'user>,
    #[shared(TheModel)]
    model: &'user M,
    #[shared(Primary)]
    db: &'user Database,
    #[scoped]
    memory: Arc<Memory<'user>>,
    #[agent]
    part: Arced<'user>,
}

/// An agent with a constructor.
#[user_scoped(create)]
#[derive(Clone, Debug)]
pub(crate) struct Arced<'user> {
    scope: UserScope<'user>,
    part: Arc<Memory<'user>>,
}

#[user_scoped]
impl<'user> Arced<'user> {
    #[create]
    fn of(scope: UserScope<'user>, #[agent] part: Part<'user>) -> Self {
        assert_eq!(part.scope.user_id(), scope.user_id());
        Self { scope, part: part.memory }
    }
}

agent_factory! {
    /// The factory of one user's request.
    #[derive(Debug)]
    pub(crate) factory Office for
    /// The components that all users share.
    #[derive(Debug)]
    pub(crate) struct Building<M: Model> {
        shared {
            /// The model.
            pub(crate) model: M as TheModel,
            primary: Database as Primary,
        }
        scoped { memory: Memory }
        agents {
            /// The agent.
            triage: Triage<M>,
        }
    }
}

#[test]
fn a_user_is_served() {
    let context = testing::context("alice");
    let building = Building { model: Fake(7), primary: Database(3) };
    let served = building.for_user_blocking(context, |office| {
        let triage = office.triage();
        assert_eq!([triage.scope, triage.part.scope, triage.memory.scope].map(|scope| scope.user_id()), ["alice"; 3]);
        triage.model.rank() + triage.db.0 + triage.part.part.db.0
    });
    assert_eq!(served.unwrap(), 13);
    assert!(Office::<Fake>::WIRING.to_string().contains("model: M as TheModel"));
}
