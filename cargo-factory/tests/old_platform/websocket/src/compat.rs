//! Names that older modules still import.

pub use platform::get_agent_instance_factory as current_factory;

/// The old entry of the mobile team.
pub mod mobile {
    use platform::shared_factory as f;

    /// Answers a line.
    #[must_use]
    pub fn answer(line: &str) -> String {
        f().triage("mobile".to_owned()).answer(line)
    }
}

/// Answers a line as version 1 did.
#[deprecated(note = "use `mobile::answer`")]
#[must_use]
pub fn answer_v1(line: &str) -> String {
    platform::get_agent_instance_factory().triage("v1".to_owned()).answer(line)
}

/// Answers a line as version 2 did.
#[must_use]
pub fn answer_v2(line: &str) -> String {
    self::current_factory().triage("v2".to_owned()).answer(line)
}
