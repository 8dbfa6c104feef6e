//! Tools for texts.

use platform::{AgentInstanceFactory, ask, counted, get_agent_instance_factory};

/// Runs the tool of this name on a text, with an empty text in case of an error.
macro_rules! run_or_empty {
    ($tool:literal, $text:expr) => {
        get_agent_instance_factory().runner().run($tool, $text).unwrap_or_default()
    };
}

/// Returns a text in upper case, and its length.
#[must_use]
pub fn upper_and_count(text: &str) -> [String; 2] {
    [run_or_empty!("upper", text), run_or_empty!("count", text)]
}

/// Asks about a text, by the macro of the platform.
#[must_use]
pub fn ask_about(text: &str) -> String {
    ask!("text", text)
}

/// Returns the label of a text, and counts the request.
#[must_use]
pub fn label(factory: &AgentInstanceFactory<'_>, text: &str) -> String {
    let most = factory.tool_limit();
    let label = counted!(get_agent_instance_factory().label());
    text.chars().take(most).chain(label.chars()).collect()
}

/// Returns the labels of a list, as the macro `vec!` makes it.
#[must_use]
pub fn labels(factory: &AgentInstanceFactory<'_>) -> Vec<String> {
    vec![factory.label().to_owned(), get_agent_instance_factory().label().to_owned()]
}
