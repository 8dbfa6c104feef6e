//! The job that removes what has no use.

use platform::{EventRouter, get_agent_instance_factory};

/// The cleaning of one server.
#[derive(Debug, Default)]
pub struct Cleanup {
    /// The number of runs.
    pub runs: usize,
}

impl Cleanup {
    /// Returns the cleaning of this server, with a start value.
    #[must_use]
    pub fn instance(runs: usize) -> Self {
        Self { runs }
    }

    /// Cleans and returns the lines for the log.
    pub fn run(&mut self) -> Vec<String> {
        self.runs += 1;
        let plan = get_agent_instance_factory().planner(self.runs).plan("notes, events");
        plan.into_iter().map(|line| EventRouter::instance().publish("cleanup", &line).frame).collect()
    }
}

/// Cleans a server once.
#[must_use]
pub fn once() -> Vec<String> {
    Cleanup::instance(0).run()
}
