//! The checks on request data that the macro prints: its types, and whether an agent requests each entry.

use super::{
    agent::{AgentMeta, BuildFrom},
    const_text::is_same_text,
    cycle::{
        dependency::{DependencyEdge, EdgeTarget},
        walked_agents::WalkedAgents,
    },
    providers::{
        makes::{Created, Given},
        unknown_factory::UnknownFactory,
    },
};
use std::marker::PhantomData;

/// A type of an entry of `request`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be request data: it is not `Send + Sync + 'static`",
    label = "a request moves between threads",
    note = "write an `Arc` for an `Rc`, and a `Mutex` or an atomic for a `Cell` or a `RefCell`",
    note = "for a `dyn Trait`, write `trait Trait: Send + Sync`"
)]
pub trait RequestData {}

#[diagnostic::do_not_recommend]
impl<T: Send + Sync + 'static> RequestData for T {}

/// A probe that evaluates the edges of an entry of `scoped` or `agents`. The documentation of the module `codegen`
/// explains probes. A type that is not an agent is reported by the method of its entry.
pub struct EntryEdgesProbe<'user, T>(PhantomData<(&'user (), T)>);

impl<'user, T> EntryEdgesProbe<'user, T>
where
    T: AgentMeta<'user> + BuildFrom<'user, UnknownFactory, Given<'user, T>, Created<'user, T>>,
{
    /// The edges of the agent.
    pub const EDGES: &'static [DependencyEdge] = T::EDGES;
}

/// The fallback of [`EntryEdgesProbe`], for a type that is not an agent.
#[doc(hidden)]
pub trait EntryEdgesProbeFallback {
    /// No edges.
    const EDGES: &'static [DependencyEdge] = &[];
}

impl<T> EntryEdgesProbeFallback for EntryEdgesProbe<'_, T> {}

/// Returns whether each of these values is requested, by one of these types or by an agent in one of them.
///
/// Values are compared by the last name of their type. A request that matches none of them is for a type behind an alias,
/// which may be any of them: then each counts as requested.
#[must_use]
pub const fn find_requested<const N: usize>(
    values: &[&'static str; N],
    entries: &[&'static [DependencyEdge]],
) -> [bool; N] {
    let mut requested = [false; N];
    let mut search = Search { values, requested: &mut requested, walked: WalkedAgents::EMPTY, has_unknown: false };
    let mut index = 0;
    while index < entries.len() {
        search.walk(entries[index]);
        index += 1;
    }
    if search.has_unknown { [true; N] } else { requested }
}

struct Search<'a> {
    values: &'a [&'static str],
    requested: &'a mut [bool],
    walked: WalkedAgents,
    has_unknown: bool,
}

impl Search<'_> {
    /// Follows these edges.
    ///
    /// The stack is an array, because rustc evaluates at most 128 nested calls. If the array is full, the function calls
    /// itself and continues with another array.
    const fn walk(&mut self, start: &'static [DependencyEdge]) {
        const STACK: usize = 64;
        let mut stack = [start; STACK];
        let mut depth = 1;
        while depth > 0 {
            let [edge, rest @ ..] = stack[depth - 1] else {
                depth -= 1;
                continue;
            };
            stack[depth - 1] = rest;
            match &edge.target {
                EdgeTarget::Request(value) => self.mark(value),
                EdgeTarget::Agent(path, edges) if !self.walked.contains(path) => {
                    self.walked.insert(path);
                    if depth == STACK {
                        self.walk(edges);
                    } else {
                        stack[depth] = edges;
                        depth += 1;
                    }
                }
                EdgeTarget::Agent(..) | EdgeTarget::Scoped(_) => {}
            }
        }
    }

    /// Marks each value of this type as requested.
    const fn mark(&mut self, requested: &str) {
        let (mut index, mut is_unknown) = (0, true);
        while index < self.values.len() {
            if is_same_text(self.values[index], requested) {
                self.requested[index] = true;
                is_unknown = false;
            }
            index += 1;
        }
        self.has_unknown |= is_unknown;
    }
}

#[cfg(test)]
mod tests {
    use super::{DependencyEdge, EdgeTarget, find_requested};
    use crate::wiring::cycle::type_path::TypePath;

    const VALUES: [&str; 2] = ["Claims", "Locale as OfUser"];

    fn edges<const N: usize>(edges: [DependencyEdge; N]) -> &'static [DependencyEdge] {
        Box::leak(Box::new(edges))
    }

    fn request(value: &'static str) -> DependencyEdge {
        DependencyEdge { field: "", target: EdgeTarget::Request(value) }
    }

    fn agent(name: &'static str, edges: &'static [DependencyEdge]) -> DependencyEdge {
        let path = TypePath::new("app", name, "src/agents.rs", 1, 1);
        DependencyEdge { field: "", target: EdgeTarget::Agent(path, edges) }
    }

    fn requested<const N: usize>(entries: [&'static [DependencyEdge]; N]) -> [bool; 2] {
        find_requested(&VALUES, &entries)
    }

    #[test]
    fn by_no_entry() {
        assert_eq!(requested([]), [false, false]);
        assert_eq!(requested([edges([]), edges([agent("Notes", edges([]))])]), [false, false]);
    }

    #[test]
    fn by_the_name() {
        assert_eq!(requested([edges([request("Claims")])]), [true, false]);
        assert_eq!(requested([edges([]), edges([request("Locale as OfUser")])]), [false, true]);
    }

    /// The stack of the search holds 64 levels.
    #[test]
    fn at_any_depth() {
        let mut nested = edges([request("Claims")]);
        for index in 0..200 {
            nested = edges([
                agent(format!("Agent{index}").leak(), edges([])),
                agent(format!("Outer{index}").leak(), nested),
            ]);
        }
        assert_eq!(requested([nested]), [true, false]);
    }

    /// Each agent is walked once, although the number of paths doubles at each level.
    #[test]
    fn behind_many_paths() {
        let mut nested = edges([request("Claims")]);
        for index in 0..60 {
            let name: &str = format!("Agent{index}").leak();
            nested = edges([agent(name, nested), agent(name, nested)]);
        }
        assert_eq!(requested([nested]), [true, false]);
    }

    #[test]
    fn by_an_alias_that_may_be_any_of_them() {
        assert_eq!(requested([edges([request("Token")])]), [true, true]);
    }
}
