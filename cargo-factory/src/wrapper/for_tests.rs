//! A mark in the messages about code that is compiled for tests. Cargo passes it on, and keeps it with a message that it
//! repeats in a later run.

use cargo_metadata::diagnostic::Diagnostic;
use serde_json::{Value, json};
use std::ffi::OsString;

/// The text of the note that is the mark.
const MARK: &str = "factory: compiled for tests";

/// Returns whether rustc compiles tests: a target with `harness = false` has only the condition.
pub(super) fn compiles_tests(arguments: &[OsString]) -> bool {
    arguments.iter().any(|argument| argument == "--test")
        || arguments.windows(2).any(|pair| pair[0] == "--cfg" && pair[1] == "test")
}

/// Adds the mark to a message of rustc.
pub(super) fn mark(message: &mut Value) {
    if let Some(children) = message.get_mut("children").and_then(Value::as_array_mut) {
        children.push(json!({
            "message": MARK, "code": null, "level": "note", "spans": [], "children": [], "rendered": null,
        }));
    }
}

/// Returns whether a message has the mark.
pub(crate) fn is_for_tests(message: &Diagnostic) -> bool {
    message.children.iter().any(|child| child.message == MARK)
}

#[cfg(test)]
mod tests {
    use super::{compiles_tests, is_for_tests, mark};
    use serde_json::json;

    #[test]
    fn a_message_about_a_test_is_marked() {
        let mut message = json!({ "message": "m", "code": null, "level": "warning", "spans": [], "children": [] });
        assert!(!is_for_tests(&serde_json::from_value(message.clone()).unwrap()));
        mark(&mut message);
        assert!(is_for_tests(&serde_json::from_value(message).unwrap()));
        let mut artifact = json!({ "artifact": "a.rmeta", "emit": "metadata" });
        mark(&mut artifact);
        assert_eq!(artifact, json!({ "artifact": "a.rmeta", "emit": "metadata" }));
    }

    #[test]
    fn tests_are_recognized_by_the_arguments_of_rustc() {
        let compiles_tests =
            |arguments: &str| compiles_tests(&arguments.split(' ').map(Into::into).collect::<Vec<_>>());
        assert!(compiles_tests("rustc a.rs --test") && compiles_tests("rustc a.rs --cfg test"));
        assert!(!compiles_tests("rustc test") && !compiles_tests("rustc --cfg fast test"));
    }
}
