//! Traces of the tools.

use platform::{EventRouter, Platform, get_llm_manager};
use std::env;

/// A trace of one tool. Its field is called like the accessor, and is none.
#[derive(Debug, Default)]
pub struct Trace {
    /// The number of calls of the accessor in this trace.
    pub get_llm_manager: usize,
}

impl Trace {
    /// Counts a call that the tool made.
    pub fn count(&mut self) -> usize {
        self.get_llm_manager += 1;
        self.get_llm_manager
    }

    /// Ends the trace.
    #[must_use]
    pub fn end(self, platform: &Platform) -> String {
        let Self { get_llm_manager } = self;
        let open = platform.events.is_open();
        format!("{open} {get_llm_manager} {}", EventRouter::instance().publish("trace", "end").frame)
    }
}

/// Returns whether traces are wanted. The variable is the same for all users.
#[must_use]
pub fn is_on() -> bool {
    env::var_os("TRACE").is_some()
}

/// Returns the region of a model for a trace.
pub async fn region_of(region: &str) -> Option<&'static str> {
    get_llm_manager(region).await.ok().map(platform::llm::LlmManager::region)
}
