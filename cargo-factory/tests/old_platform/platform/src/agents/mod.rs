//! The agents that belong to one user's scope.

pub mod notes;
pub mod planner;
pub mod report;
pub mod runner;
pub mod triage;
