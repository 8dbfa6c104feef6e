//! The result of the check for one factory.

use super::{
    dependency::DependencyNode,
    walk::{Cycle, find_cycle},
};

/// The result of the search for a scoped component that needs itself.
pub struct DependencyCycle(Option<Cycle>);

impl DependencyCycle {
    /// Searches the scoped components of a factory for a cycle.
    ///
    /// Only a scoped component can be part of a cycle: an agent is held by value, so its type would be infinite.
    #[must_use]
    pub const fn find<const N: usize>(components: &[DependencyNode; N]) -> Self {
        Self(find_cycle(components))
    }

    /// Rejects the component at this index if the cycle begins with it. Each component calls it with its own span.
    ///
    /// # Panics
    ///
    /// If the cycle begins with this component, at compile time.
    #[track_caller]
    pub const fn reject(&self, component: usize) {
        if let Some(cycle) = &self.0
            && cycle.component == component
        {
            panic!("{}", cycle.path.as_str());
        }
    }
}
