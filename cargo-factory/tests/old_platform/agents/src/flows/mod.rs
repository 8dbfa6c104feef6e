//! Flows that open a scope themselves.

pub mod onboarding;
pub mod survey;
