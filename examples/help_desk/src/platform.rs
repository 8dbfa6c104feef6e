//! The platform: the components that all users share, and the factory for the agents of one request.

use crate::{
    agents::{
        account::{Account, Address},
        answers::{Specialist, Triage},
        notes::{Drafts, Notes, Summary},
        orders::{OrderAgent, RefundAgent},
    },
    components::{
        budget::Budget,
        catalogue::{Billing, Catalogue, Delivery, Topic},
        claims::Claims,
        conversation::{Conversation, Lines},
        database::{Database, Primary, Replica},
        locale::Locale,
        model::{Echo, Model},
    },
};
use factory_core::{Limits, PerConversation, PerUser, ScopeEnd, agent_factory};
use factory_runtime::{AgentEvent, Monitor, RateLimit, Revocations, Threshold, UserEvents};
use reminders::{Clock, Diary, Planner, Reminder, SystemClock};
use std::{
    sync::{Arc, atomic::AtomicU64},
    time::Duration,
};
use tracing::warn;

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
            /// The lines of each user's conversations.
            pub lines: PerConversation<Lines>,
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
            /// The limit on how often each user opens a scope.
            pub rate: RateLimit,
        }
        #[derive(Clone)]
        request {
            /// The claims of the login.
            pub claims: Claims,
            /// The language of the answer.
            pub locale: Locale,
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
    /// Opens a help desk with an example model and empty databases.
    #[must_use]
    pub fn open() -> Self {
        let primary = Database::default();
        Self {
            model: Arc::new(Echo { pause: Duration::from_millis(40) }),
            clock: Arc::new(SystemClock),
            replica: primary.clone(),
            primary,
            billing: Catalogue::new("A refund takes five days", "Eine Erstattung dauert fünf Tage"),
            delivery: Catalogue::new("A parcel is traced after three days", "Ein Paket wird nach drei Tagen gesucht"),
            lines: PerConversation::default(),
            drafts: PerUser::default(),
            addresses: PerUser::default(),
            events: UserEvents::default(),
            answered: 0.into(),
            monitor: monitor(),
            revocations: Revocations::default(),
            limits: Limits::default().per_user(8).per_tenant(200),
            // A child scope is the server's own work, such as a summary.
            rate: RateLimit::per_user(60, Duration::from_secs(60)).burst(20).not_children(),
        }
    }
}

/// Creates a monitor that logs a warning when a scope panics, and when many are refused.
fn monitor() -> Monitor {
    const MINUTE: Duration = Duration::from_secs(60);
    let monitor = Monitor::on_alert(|_, alert| warn!(threshold = %alert.threshold, raised = alert.is_raised));
    monitor.watch(Threshold::number(ScopeEnd::Panicked, 1, MINUTE));
    monitor.watch(Threshold::number(ScopeEnd::Refused, 100, MINUTE));
    monitor
}
