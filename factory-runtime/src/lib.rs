#![doc = include_str!("../README.md")]

mod actors;
mod bridge;
mod containment;
mod current_span;
mod events;
mod guards;
mod shards;
mod sync;
mod tasks;
#[cfg(feature = "tracing")]
mod tracing;
#[cfg(feature = "axum")]
mod web;

#[cfg(feature = "tracing")]
pub use self::tracing::{
    spans::{agent_span, scope_span},
    user_field::{UserField, UserHashKey},
};
pub use actors::{Inbox, UserActors, UserHandle, UserSendError};
pub use bridge::{
    bridged::bridged,
    caller::{Bridge, ScopeClosed},
};
pub use events::{AgentEvent, Connection, Lagged, UserEvents};
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
pub use tasks::{
    spawn::spawn_for_user,
    task::{TaskError, UserTask},
    task_failures::{TaskFailure, TaskFailures},
    user_tasks::UserTasks,
};
#[cfg(feature = "axum")]
pub use web::{unauthenticated::Unauthenticated, user::User};
