//! What an agent is made of may be private, whoever may see the agent and its factory.

use factory_core::{Identity, Shareable, UserExecutionContext, UserScope, agent_factory, user_scoped};
use std::sync::Arc;

/// Answers.
pub(crate) trait Model: Shareable {
    /// By a number.
    fn rank(&self) -> u8;
}

/// Always the same.
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

/// Seen by everybody.
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

/// Made by a constructor.
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
    /// What one user may touch.
    #[derive(Debug)]
    pub(crate) factory Office for
    /// What all users share.
    #[derive(Debug)]
    pub(crate) struct Building<M: Model> {
        shared {
            /// Swapped in tests.
            pub(crate) model: M as TheModel,
            primary: Database as Primary,
        }
        scoped { memory: Memory }
        agents {
            /// Sorts what comes in.
            triage: Triage<M>,
        }
    }
}

#[test]
fn a_user_is_served() {
    let identity = Identity::verified("alice", "login.example.com").unwrap();
    let context = UserExecutionContext::new(identity, "thread-19", "run-204").unwrap();
    let building = Building { model: Fake(7), primary: Database(3) };
    let served = building.for_user_blocking(context, |office| {
        let triage = office.triage();
        assert_eq!([triage.scope, triage.part.scope, triage.memory.scope].map(|scope| scope.user_id()), ["alice"; 3]);
        triage.model.rank() + triage.db.0 + triage.part.part.db.0
    });
    assert_eq!(served.unwrap(), 13);
    assert!(Office::<Fake>::WIRING.to_string().contains("model: M as TheModel"));
}
