//! Fields and arguments that have conditions.

use factory_core::{Shareable, UserScope, agent_factory, testing, user_scoped};

#[derive(Debug, Default, Shareable)]
pub(crate) struct Clock;

/// An agent.
#[user_scoped]
#[derive(Debug)]
pub(crate) struct Notes<'user> {
    /// The scope.
    scope: UserScope<'user>,
    /// The clock.
    #[cfg(unix)]
    #[shared]
    clock: &'user Clock,
    #[cfg(not(unix))]
    #[shared]
    absent: &'user Absent,
    #[cfg_attr(unix, doc = "The topic.")]
    #[param]
    topic: &'static str,
}

/// An agent with a constructor.
#[user_scoped(create)]
#[derive(Debug)]
pub(crate) struct Report<'user> {
    scope: UserScope<'user>,
    /// The notes.
    #[cfg(unix)]
    notes: Notes<'user>,
}

#[user_scoped]
impl<'user> Report<'user> {
    /// Opens it.
    #[create]
    const fn open(
        scope: UserScope<'user>,
        #[cfg(unix)]
        #[agent(topic = title)]
        notes: Notes<'user>,
        title: &'static str,
        #[cfg(not(unix))] absent: Absent,
    ) -> Self {
        Self { scope, notes }
    }
}

agent_factory! {
    #[derive(Debug)]
    pub(crate) factory Desk for
    #[derive(Debug, Default)]
    pub(crate) struct Platform {
        shared { pub(crate) clock: Clock }
        agents { notes: Notes(topic: &'static str), report: Report(title: &'static str) }
    }
}

#[test]
fn a_user_is_served() {
    let served = Platform::default().for_user_blocking(testing::context("alice"), |desk| {
        let Report { scope, notes } = desk.report("billing");
        assert_eq!(scope.user_id(), notes.scope.user_id());
        format!("{} {:?} {}{}", scope.user_id(), notes.clock, notes.topic, desk.notes("").topic)
    });
    assert_eq!(served.unwrap(), "alice Clock billing");
}
