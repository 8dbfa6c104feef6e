//! The copy of a diagram in a document.

use super::wiring::Wiring;
use std::{fs, path::Path};

/// Keeps the wiring diagram of a factory in a document, such as a README, up to date. It is meant as the whole of a test.
///
/// ```no_run
/// # use factory_core::{UserScope, agent_factory, user_scoped};
/// # #[user_scoped]
/// # struct NotesAgent<'user> { scope: UserScope<'user> }
/// # agent_factory! { factory AgentInstanceFactory for struct Platform { agents { notes: NotesAgent } } }
/// #[test]
/// # fn hidden() {}
/// fn the_diagram_is_current() {
///     factory_core::testing::assert_wiring_in("README.md", &AgentInstanceFactory::WIRING);
/// }
/// ```
///
/// The document contains the two lines `<!-- wiring of AgentInstanceFactory -->` and `<!-- end of wiring -->`, and the
/// diagram between them. If the diagram is out of date, the function replaces it and panics, so that the test fails once
/// and the change is reviewed and committed. A relative path starts at the package's folder, where cargo runs tests.
///
/// # Panics
///
/// Panics if the diagram was out of date, if one of the two lines is missing, or if the document cannot be read or
/// written.
#[doc(alias = "mermaid")]
#[track_caller]
pub fn assert_wiring_in(document: impl AsRef<Path>, wiring: &Wiring) {
    let document = document.as_ref();
    let shown = document.display();
    let text = fs::read_to_string(document).unwrap_or_else(|error| panic!("{shown} cannot be read: {error}"));
    let Some(current) = replace_diagram(&text, wiring) else {
        panic!("{shown} has no place for the diagram; write these two lines into it:\n\n{}\n{END}", start_line(wiring));
    };
    if current != text {
        fs::write(document, current).unwrap_or_else(|error| panic!("{shown} cannot be written: {error}"));
        panic!("{shown} showed another wiring of `{}`; the diagram has been updated", wiring.factory());
    }
}

/// The line after the diagram.
const END: &str = "<!-- end of wiring -->";

/// Returns the line before the diagram.
fn start_line(wiring: &Wiring) -> String {
    format!("<!-- wiring of {} -->", wiring.factory())
}

/// Returns the document with the current diagram, or `None` if it lacks one of the two lines.
fn replace_diagram(text: &str, wiring: &Wiring) -> Option<String> {
    let start = start_line(wiring);
    let (before, rest) = text.split_once(&start)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{start}\n\n```mermaid\n{wiring}```\n\n{END}{after}"))
}
