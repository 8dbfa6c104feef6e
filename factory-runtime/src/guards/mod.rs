//! The guards that this crate provides.

mod clock;
pub(crate) mod monitor;
#[cfg(feature = "rate-limit")]
pub(crate) mod rate_limit;
pub(crate) mod readiness;
pub(crate) mod revocations;
#[cfg(feature = "metrics")]
pub(crate) mod scope_metrics;
mod waiting;
