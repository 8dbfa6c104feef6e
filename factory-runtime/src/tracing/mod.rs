//! Spans of scopes and agents, with the names of OpenTelemetry.

pub(crate) mod spans;
pub(crate) mod user_field;
