//! The platform: the components that all users share, and the factory for the agents of one request.

use crate::{
    agents::{Account, Address, Drafts, Notes, OrderAgent, RefundAgent, Specialist, Summary, Triage},
    components::{
        budget::Budget,
        catalogue::{Billing, Catalogue, Delivery, Topic},
        conversation::Conversation,
        database::{Database, Primary, Replica},
        model::{Echo, Model},
    },
    web::login::Sessions,
};
use factory_core::{Limits, PerUser, ScopeEnd, agent_factory};
use factory_runtime::{AgentEvent, Monitor, Revocations, Threshold, UserEvents};
use reminders::{Clock, Diary, Planner, Reminder, SystemClock};
use std::{
    sync::{Arc, atomic::AtomicU64},
    time::Duration,
};

agent_factory! {
    /// The factory for the agents of one user's request.
    pub factory AgentInstanceFactory for
    /// The components that all users share.
    pub struct HelpDesk {
        shared {
            /// The language model.
            pub model: dyn Model,
            /// The clock of the reminders.
            pub clock: dyn Clock,
            /// The database for writes.
            pub primary: Database as Primary,
            /// The database for reads.
            pub replica: Database as Replica,
            /// The article about billing.
            pub billing: Catalogue<Billing>,
            /// The article about delivery.
            pub delivery: Catalogue<Delivery>,
            /// The users that are logged in.
            pub sessions: Sessions,
            /// Each user's drafts.
            pub drafts: PerUser<Drafts>,
            /// Each user's address.
            pub addresses: PerUser<Address>,
            /// The events of each user's agents, for the user's open pages.
            pub events: UserEvents<AgentEvent>,
            /// The number of answered messages.
            #[attest(reason = "a number of answers holds no user data")]
            pub answered: AtomicU64,
        }
        guards {
            /// The counts of scopes and of how they ended. It is the first guard, to hear of the refusals of the others.
            pub monitor: Monitor,
            /// The users whose access has ended.
            pub revocations: Revocations,
            /// The limit on the open scopes of each user.
            pub limits: Limits,
        }
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
            reminder: Reminder,
            planner: Planner,
        }
        replaces { get_agent_instance_factory, configure_agent_instance_factory }
    }
}

impl HelpDesk {
    /// Opens a help desk for the users of these sessions.
    #[must_use]
    pub fn open(sessions: Sessions) -> Self {
        let primary = Database::default();
        Self {
            model: Arc::new(Echo),
            clock: Arc::new(SystemClock),
            replica: primary.clone(),
            primary,
            billing: Catalogue::new("A refund takes five days"),
            delivery: Catalogue::new("A parcel is traced after three days"),
            sessions,
            drafts: PerUser::default(),
            addresses: PerUser::default(),
            events: UserEvents::default(),
            answered: 0.into(),
            monitor: monitor(),
            revocations: Revocations::default(),
            limits: Limits::default().per_user(8),
        }
    }
}

/// Creates a monitor that prints an alert when a scope panics, and when many are refused.
fn monitor() -> Monitor {
    const MINUTE: Duration = Duration::from_secs(60);
    let monitor = Monitor::on_alert(|_, alert| eprintln!("{} (raised: {})", alert.threshold, alert.is_raised));
    monitor.watch(Threshold::number(ScopeEnd::Panicked, 1, MINUTE));
    monitor.watch(Threshold::number(ScopeEnd::Refused, 100, MINUTE));
    monitor
}
