//! The tools by name.

use platform::{agents::runner::ToolError, get_agent_instance_factory, legacy::LegacyFactory};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// The number of look-ups of each tool.
static LOOKED_UP: AtomicUsize = AtomicUsize::new(0);

/// The function that finds the factory of a kind of tools.
type Find = fn() -> &'static LegacyFactory;

/// A tool and the function that finds its factory.
pub const TOOLS: [(&str, Find); 3] = [
    ("echo", get_agent_instance_factory),
    ("upper", || get_agent_instance_factory()),
    ("count", platform::shared_factory as Find),
];

/// Runs the tool of a name with the factory of its kind.
///
/// # Errors
///
/// Returns [`ToolError::Unknown`] if there is no such tool.
pub fn run(name: &str, input: &str) -> Result<String, ToolError> {
    LOOKED_UP.fetch_add(1, Relaxed);
    let tool = TOOLS.iter().find(|(tool, _)| *tool == name);
    let (_, find) = tool.ok_or_else(|| ToolError::Unknown(name.to_owned()))?;
    find().runner().run(name, input)
}
