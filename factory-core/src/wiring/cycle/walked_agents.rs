//! The agents that need not be walked again.

use super::type_path::TypePath;

/// A set of agents that were walked: for the check for cycles, agents from which no cycle can be reached.
///
/// Its capacity is fixed because a constant cannot allocate. An agent that does not fit, or that has no name, is not
/// remembered, and is walked again wherever it is requested: that costs time and changes no result.
pub(in crate::wiring) struct WalkedAgents {
    slots: [Option<&'static TypePath>; Self::SLOTS],
    len: usize,
}

impl WalkedAgents {
    const SLOTS: usize = 1024;
    /// The number of slots that are used: three quarters, so that a search ends soon.
    pub(super) const CAPACITY: usize = Self::SLOTS / 4 * 3;

    pub(in crate::wiring) const EMPTY: Self = Self { slots: [None; Self::SLOTS], len: 0 };

    /// Returns whether the agent is in the set.
    pub(in crate::wiring) const fn contains(&self, agent: &TypePath) -> bool {
        self.slots[self.search(agent)].is_some()
    }

    /// Adds the agent, unless it is unnamed or the set is full.
    pub(in crate::wiring) const fn insert(&mut self, agent: &'static TypePath) {
        if agent.is_unnamed() || self.len == Self::CAPACITY {
            return;
        }
        let slot = self.search(agent);
        if self.slots[slot].is_none() {
            self.slots[slot] = Some(agent);
            self.len += 1;
        }
    }

    /// Returns the slot that holds the agent, or else the empty slot at which the search ends.
    const fn search(&self, agent: &TypePath) -> usize {
        let mut slot = agent.slot(Self::SLOTS);
        while let Some(other) = self.slots[slot]
            && !other.is_same(agent)
        {
            slot = (slot + 1) % Self::SLOTS;
        }
        slot
    }
}
