//! The factory from before there were scopes. Its agents belong to no user.

use crate::{
    agents::{report::ReportError, runner::ToolError},
    answers, settings,
};
use std::sync::{Mutex, PoisonError};

/// A factory that all users share, with the notes of all of them.
#[derive(Default)]
pub struct LegacyFactory {
    notes: Mutex<Vec<String>>,
}

/// A triage agent of no user.
pub struct LegacyTriage {
    topic: String,
}

/// A view of the notes of all users.
pub struct LegacyNotes<'a> {
    all: &'a Mutex<Vec<String>>,
}

/// A planner of no user.
pub struct LegacyPlanner {
    steps: usize,
}

/// A report of no user.
pub struct LegacyReport {
    format: String,
}

/// A runner whose tools belong to no user.
pub struct LegacyRunner;

impl LegacyFactory {
    /// Makes a triage agent.
    #[must_use]
    pub fn triage(&self, topic: String) -> LegacyTriage {
        LegacyTriage { topic }
    }

    /// Returns the notes of all users.
    #[must_use]
    pub fn notes(&self) -> LegacyNotes<'_> {
        LegacyNotes { all: &self.notes }
    }

    /// Makes a planner of at most so many steps.
    #[must_use]
    pub fn planner(&self, steps: usize) -> LegacyPlanner {
        LegacyPlanner { steps }
    }

    /// Opens a report.
    ///
    /// # Errors
    ///
    /// Returns [`ReportError`] if the format is unknown.
    pub async fn report(&self, format: String) -> Result<LegacyReport, ReportError> {
        settings::is_report_format(&format).then(|| LegacyReport { format }).ok_or(ReportError)
    }

    /// Makes a runner of tools.
    #[must_use]
    pub fn runner(&self) -> LegacyRunner {
        LegacyRunner
    }

    /// Returns the name of the factory for a line of the log.
    #[must_use]
    pub fn label(&self) -> &'static str {
        "agents"
    }

    /// Returns how many tools one request may run.
    #[must_use]
    pub fn tool_limit(&self) -> usize {
        settings::TOOL_LIMIT
    }
}

impl LegacyTriage {
    /// Answers a message.
    #[must_use]
    pub fn answer(&self, message: &str) -> String {
        answers::answer(&self.topic, message)
    }

    /// Answers a message after the caller's other work.
    pub async fn answer_later(&self, message: &str) -> String {
        self.answer(message)
    }
}

impl LegacyNotes<'_> {
    /// Adds a note and returns how many characters it has.
    pub fn add(&self, note: &str) -> usize {
        self.all.lock().unwrap_or_else(PoisonError::into_inner).push(note.to_owned());
        note.chars().count()
    }

    /// Returns the last note, of any user.
    #[must_use]
    pub fn last(&self) -> Option<String> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner).last().cloned()
    }
}

impl LegacyPlanner {
    /// Returns the steps to a goal.
    #[must_use]
    pub fn plan(&self, goal: &str) -> Vec<String> {
        answers::plan(goal, self.steps)
    }

    /// Returns the steps to a goal after the caller's other work.
    pub async fn plan_later(&self, goal: &str) -> Vec<String> {
        self.plan(goal)
    }
}

impl LegacyReport {
    /// Writes the report.
    #[must_use]
    pub fn render(&self, lines: &[String]) -> String {
        answers::report(&self.format, lines)
    }
}

impl LegacyRunner {
    /// Runs a tool.
    ///
    /// # Errors
    ///
    /// Returns [`ToolError`] if no tool has this name.
    pub fn run(&self, tool: &str, input: &str) -> Result<String, ToolError> {
        answers::run_tool(tool, input)
    }

    /// Runs a tool that waits for another server.
    ///
    /// # Errors
    ///
    /// Returns [`ToolError`] if no tool has this name.
    pub async fn call(&self, tool: &str, input: &str) -> Result<String, ToolError> {
        self.run(tool, input)
    }
}
