use super::wiring::Wiring;
use std::{fs, path::Path};

/// Keeps the picture of a factory's wiring in a document of yours, such as its README, up to date: the whole of a test.
///
/// ```no_run
/// # use factory_core::{UserScope, agent_factory, user_scoped};
/// # #[user_scoped]
/// # struct NotesAgent<'user> { scope: UserScope<'user> }
/// # agent_factory! { factory AgentInstanceFactory for struct Platform { agents { notes: NotesAgent } } }
/// #[test]
/// # fn hidden() {}
/// fn the_picture_is_current() {
///     factory_core::testing::assert_wiring_in("README.md", &AgentInstanceFactory::WIRING);
/// }
/// ```
///
/// The picture stands between two lines of the document, `<!-- wiring of AgentInstanceFactory -->` and `<!-- end of
/// wiring -->`. One that is stale is written anew, and the test fails once, for the change to be read and committed. The
/// path is seen from the package's folder, where cargo runs tests.
///
/// # Panics
///
/// When the picture was another one, when the two lines are missing, and when the document cannot be read or written.
#[track_caller]
pub fn assert_wiring_in(document: impl AsRef<Path>, wiring: &Wiring) {
    let document = document.as_ref();
    let shown = document.display();
    let text = fs::read_to_string(document).unwrap_or_else(|error| panic!("{shown} cannot be read: {error}"));
    let Some(current) = with_picture(&text, wiring) else {
        panic!("{shown} has no place for the picture; write these two lines into it:\n\n{}\n{END}", start(wiring));
    };
    if current != text {
        fs::write(document, current).unwrap_or_else(|error| panic!("{shown} cannot be written: {error}"));
        panic!("{shown} showed another wiring of `{}`; the picture has been written anew", wiring.factory());
    }
}

const END: &str = "<!-- end of wiring -->";

fn start(wiring: &Wiring) -> String {
    format!("<!-- wiring of {} -->", wiring.factory())
}

fn with_picture(text: &str, wiring: &Wiring) -> Option<String> {
    let start = start(wiring);
    let (before, rest) = text.split_once(&start)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{start}\n\n```mermaid\n{wiring}```\n\n{END}{after}"))
}
