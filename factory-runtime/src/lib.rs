//! What the compiler cannot decide for `factory-core`, decided at run time with typed errors: work that outlives a request,
//! actors, events, guards, tracing and web servers.

mod actors;
mod containment;
mod events;
mod shards;
mod sync;

pub use actors::{Inbox, UserActors, UserHandle, UserSendError};
pub use events::{AgentEvent, Connection, Lagged, UserEvents};
mod bridge;
mod tasks;

pub use bridge::{
    bridged::bridged,
    caller::{Bridge, ScopeClosed},
};
pub use tasks::{
    spawn::spawn_for_user,
    task::{TaskError, UserTask},
    task_failures::{TaskFailure, TaskFailures},
    user_tasks::UserTasks,
mod guards;
#[cfg(feature = "tracing")]
mod tracing;

#[cfg(feature = "tracing")]
pub use self::tracing::{
    spans::{agent_span, scope_span},
    user_field::{UserField, UserHashKey},
};
#[cfg(feature = "rate-limit")]
pub use guards::rate_limit::guard::RateLimit;
#[cfg(feature = "metrics")]
pub use guards::scope_metrics::{ScopeMetrics, ScopeMetricsPermit};
pub use guards::{
    monitor::{
        guard::{Monitor, MonitorPermit},
        snapshot::MonitorSnapshot,
        threshold::{Alert, Threshold},
    },
    readiness::{Readiness, ReadinessSnapshot, Starting},
    revocations::Revocations,
};
#[cfg(feature = "axum")]
mod web;

#[cfg(feature = "axum")]
pub use web::{unauthenticated::Unauthenticated, user::User};
