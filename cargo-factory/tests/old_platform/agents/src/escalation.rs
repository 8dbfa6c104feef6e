//! Questions that people of the support team answer.

use factory_core::{Identity, UserData, UserScope};
use platform::{AgentInstanceFactory, EventRouter, Platform, get_agent_instance_factory};

/// Asks for a member of the support team.
#[must_use]
pub fn escalate(factory: &AgentInstanceFactory<'_>, agent: &Identity, question: &str) -> String {
    let names = format!("{} for {}", agent.user_id(), factory.scope().user_id());
    get_agent_instance_factory().triage(names).answer(question)
}

/// Attaches what another user wrote.
#[must_use]
pub fn attach(factory: &AgentInstanceFactory<'_>, attachments: &[UserData<'_, String>]) -> usize {
    let before = attachments.len() + factory.label().len();
    before + get_agent_instance_factory().notes().add("attachment")
}

/// A question that a person of the support team has taken.
pub struct Ticket<'a, 'user> {
    factory: &'a AgentInstanceFactory<'user>,
    taken_by: Identity,
}

impl<'a, 'user> Ticket<'a, 'user> {
    /// Creates a ticket that a person has taken.
    #[must_use]
    pub fn new(factory: &'a AgentInstanceFactory<'user>, taken_by: Identity) -> Self {
        Self { factory, taken_by }
    }

    /// Answers in the name of the person.
    #[must_use]
    pub fn answer(&self, question: &str) -> String {
        let names = format!("{} for {}", self.taken_by.user_id(), self.factory.scope().user_id());
        get_agent_instance_factory().triage(names).answer(question)
    }
}

/// Tells the support team how long a user waits. It needs the platform as an argument.
#[must_use]
pub fn waiting(scope: UserScope<'_>, minutes: u32) -> String {
    let event = format!("{} waits {minutes}", scope.user_id());
    EventRouter::instance().publish("support", &event).frame
}

/// Tells the support team that somebody waits.
#[must_use]
pub fn somebody_waits(platform: &Platform, agents: &[Identity]) -> Vec<String> {
    let mut sent = Vec::new();
    for identity in agents.iter().filter(|_| platform.events.is_open()) {
        sent.push(EventRouter::instance().publish("support", identity.user_id()).frame);
    }
    sent
}

/// Answers in the name of the team.
///
/// ```no_run
/// # #![allow(deprecated)]
/// use platform::{EventRouter, get_agent_instance_factory};
///
/// EventRouter::instance().publish("support", "answered");
/// let factory = get_agent_instance_factory();
/// assert_eq!(factory.label(), agents::escalation::team());
/// ```
///
/// The text below is a drawing and no program:
///
/// ```text
/// get_agent_instance_factory() -> team()
/// ```
#[must_use]
pub fn team() -> &'static str {
    get_agent_instance_factory().label()
}
