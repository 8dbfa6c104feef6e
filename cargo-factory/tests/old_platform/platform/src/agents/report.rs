//! The agent that writes reports.

use crate::{answers, settings};
use factory_core::{UserScope, user_scoped};
use std::fmt;

/// The error when a report has an unknown format.
#[derive(Debug, PartialEq, Eq)]
pub struct ReportError;

impl fmt::Display for ReportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown format; use text or table")
    }
}

/// An agent that writes one report.
#[user_scoped(create)]
pub struct ReportAgent<'user> {
    scope: UserScope<'user>,
    format: String,
}

#[user_scoped]
impl<'user> ReportAgent<'user> {
    #[create]
    async fn open(scope: UserScope<'user>, format: String) -> Result<Self, ReportError> {
        if settings::is_report_format(&format) { Ok(Self { scope, format }) } else { Err(ReportError) }
    }

    /// Writes the report.
    #[must_use]
    pub fn render(&self, lines: &[String]) -> String {
        answers::report(&self.format, lines)
    }

    /// Returns the user that the report is about.
    #[must_use]
    pub fn user_id(&self) -> &'user str {
        self.scope.user_id()
    }
}
