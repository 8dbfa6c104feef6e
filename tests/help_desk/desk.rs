use super::{
    agents::{Account, Address, Drafts, Notes, OrderAgent, RefundAgent, Specialist, Summary, Triage},
    budget::Budget,
    catalogue::{Billing, Catalogue, Delivery, Topic},
    conversation::Conversation,
    database::{Database, Primary, Replica},
    limits::Limits,
    model::{Echo, Model},
    visitor::Sessions,
};
use factory_core::{PerUser, agent_factory};
use std::sync::{Arc, atomic::AtomicU64};
use tests_library::{Clock, Diary, Planner, Reminder, SystemClock};

agent_factory! {
    /// Makes the agents of one user's request.
    pub(crate) factory AgentInstanceFactory for
    /// What all users share.
    pub(crate) struct HelpDesk {
        shared {
            pub(crate) model: dyn Model,
            pub(crate) clock: dyn Clock,
            pub(crate) primary: Database as Primary,
            pub(crate) replica: Database as Replica,
            pub(crate) billing: Catalogue<Billing>,
            pub(crate) delivery: Catalogue<Delivery>,
            pub(crate) sessions: Sessions,
            pub(crate) drafts: PerUser<Drafts>,
            pub(crate) addresses: PerUser<Address>,
            #[attest(reason = "a number of answers holds no user data")]
            pub(crate) answered: AtomicU64,
        }
        guards { pub(crate) limits: Limits }
        scoped { conversation: Conversation, budget: Budget, diary: Diary }
        agents {
            triage: Triage(topic: Topic),
            notes: Notes,
            billing: Specialist<Billing>,
            delivery: Specialist<Delivery>,
            order: OrderAgent(number: String),
            refund: RefundAgent(number: String),
            account: Account,
            summary: Summary,
            #[expect(dead_code, reason = "the planner has it made, by what it knows of the factory")]
            reminder: Reminder,
            planner: Planner,
        }
        replaces { get_agent_instance_factory, configure_agent_instance_factory }
    }
}

impl HelpDesk {
    pub(crate) fn open(sessions: Sessions) -> Self {
        let primary = Database::default();
        Self {
            model: Arc::new(Echo),
            clock: Arc::new(SystemClock),
            replica: primary.clone(),
            primary,
            billing: Catalogue::of("A refund takes five days"),
            delivery: Catalogue::of("A parcel is traced after three days"),
            sessions,
            drafts: PerUser::default(),
            addresses: PerUser::default(),
            answered: 0.into(),
            limits: Limits::per_user(8),
        }
    }
}
