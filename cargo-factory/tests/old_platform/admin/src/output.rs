//! The texts of the program.

/// Returns the usage, with the name of the factory that answers.
pub(crate) fn usage() -> String {
    let source = platform::shared_factory().label();
    format!("admin health | ask TOPIC QUESTION | clean  (answers by {source})")
}
