//! Flows that open a scope themselves.

pub mod farewell;
pub mod onboarding;
pub mod survey;
