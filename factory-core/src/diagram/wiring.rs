//! The public type of a wiring diagram.

use super::{flowchart::Flowchart, group::Group};
use crate::wiring::drawing::AgentDrawing;
use std::fmt;

/// The wiring of a factory, as the generated constant `WIRING` describes it.
///
/// Its `Display` prints a [Mermaid](https://mermaid.js.org/syntax/flowchart.html) flowchart: the shared components, the
/// request data, the guards, the scoped components, the agents, and an arrow from each to the components that it uses. A program that does
/// not use the constant does not contain it. [`testing::assert_wiring_in`](crate::testing::assert_wiring_in) keeps a copy
/// in a document.
///
/// Components are found by the text of their type. A type behind an alias is drawn as a node of its own.
///
/// ```
/// use factory_core::{UserScope, agent_factory, user_scoped};
///
/// #[user_scoped]
/// pub struct NotesAgent<'user> {
///     scope: UserScope<'user>,
///     #[shared]
///     model: &'user String,
/// }
///
/// agent_factory! {
///     pub factory Desk for pub struct Platform {
///         shared { pub model: String }
///         agents { notes: NotesAgent }
///     }
/// }
///
/// let diagram = Desk::WIRING.to_string();
/// assert!(diagram.starts_with("flowchart LR"));
/// assert!(diagram.contains("agent_notes --> shared_model"));
/// ```
#[doc(alias = "diagram")]
#[doc(alias = "mermaid")]
#[doc(alias = "dependency graph")]
#[derive(Clone, Copy)]
pub struct Wiring {
    factory: &'static str,
    platform: &'static str,
    sections: WiringSections,
    /// The drawings of the scoped components, then those of the agents.
    drawings: &'static [AgentDrawing],
}

/// The entries of each section, one per line, such as `name: Type`.
#[derive(Clone, Copy)]
pub struct WiringSections {
    /// The components that all users share.
    pub shared: &'static str,
    /// The data that is given when a scope opens.
    pub request: &'static str,
    /// The guards of the platform.
    pub guards: &'static str,
    /// The components that a scope keeps.
    pub scoped: &'static str,
    /// The agents.
    pub agents: &'static str,
    /// The expressions that used the replaced accessors, such as `get_registry()`.
    pub replaced: &'static str,
}

/// Creates the value of the constant `WIRING`.
#[must_use]
pub const fn wiring(
    factory: &'static str,
    platform: &'static str,
    sections: WiringSections,
    drawings: &'static [AgentDrawing],
) -> Wiring {
    Wiring { factory, platform, sections, drawings }
}

impl Wiring {
    /// Returns the name of the factory.
    #[must_use]
    pub const fn factory(&self) -> &'static str {
        self.factory
    }

    /// Returns the entries of each section.
    #[doc(hidden)]
    #[must_use]
    pub const fn sections(&self) -> WiringSections {
        self.sections
    }

    /// Returns the description of each scoped component and then of each agent.
    #[doc(hidden)]
    #[must_use]
    pub const fn drawings(&self) -> &'static [AgentDrawing] {
        self.drawings
    }
}

impl fmt::Display for Wiring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (factory, platform) = (self.factory, self.platform);
        let WiringSections { shared, request, guards, scoped, agents, replaced: _ } = self.sections;
        let provided = vec![
            Group::new("shared", "shared", format!("{platform}: shared by all users"), shared),
            Group::new("request", "request", format!("{factory}: given when a scope opens"), request),
            Group::new("guards", "guard", format!("{platform}: asked before a scope opens"), guards),
        ];
        let built = vec![
            Group::new("scoped", "scoped", format!("{factory}: kept for one scope"), scoped),
            Group::new("agents", "agent", format!("{factory}: made for one scope"), agents),
        ];
        Flowchart::new(provided, built, self.drawings).fmt(f)
    }
}

impl fmt::Debug for Wiring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wiring").field("factory", &self.factory).finish_non_exhaustive()
    }
}
