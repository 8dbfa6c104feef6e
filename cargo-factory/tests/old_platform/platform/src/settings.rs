//! The limits of the server. They are the same for all users.

/// The most tools that one request may run.
pub const TOOL_LIMIT: usize = 8;

/// The largest event, in bytes.
pub const LARGEST_EVENT: usize = 64 * 1024;

/// The region whose models are used by default.
pub const REGION: &str = "eu";

/// Returns whether a report can have this format.
#[must_use]
pub fn is_report_format(format: &str) -> bool {
    ["text", "table"].contains(&format)
}
