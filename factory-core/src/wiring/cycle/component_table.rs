//! The look-up of scoped components by their type.

use super::{dependency::DependencyNode, type_path::TypePath};

/// A hash table of a factory's components: one slot for each component, and a chain for those that share a slot.
///
/// It borrows its arrays, because arrays in it would make its functions generic.
pub(super) struct ComponentTable<'a> {
    components: &'a [DependencyNode],
    /// The first component of each slot; [`NONE`] for none.
    first: &'a mut [usize],
    /// The next component in the same slot; [`NONE`] for none.
    next: &'a mut [usize],
    /// Records that two components have the same hash, so that a look-up has to compare their names.
    has_equal_hashes: bool,
}

/// The end of a chain.
pub(super) const NONE: usize = usize::MAX;

impl<'a> ComponentTable<'a> {
    /// Inserts every component that has a name. The arrays are filled with [`NONE`], and are as long as `components`.
    pub(super) const fn new(components: &'a [DependencyNode], first: &'a mut [usize], next: &'a mut [usize]) -> Self {
        let mut table = Self { components, first, next, has_equal_hashes: false };
        // Backwards, so that of two entries of one type the look-up finds the first.
        let mut index = components.len();
        while index > 0 {
            index -= 1;
            if !components[index].path.is_unnamed() {
                table.insert(index);
            }
        }
        table
    }

    const fn insert(&mut self, index: usize) {
        let path = &self.components[index].path;
        let slot = path.slot(self.components.len());
        let mut other = self.first[slot];
        while other != NONE {
            self.has_equal_hashes |= path.has_hash_of(&self.components[other].path);
            other = self.next[other];
        }
        self.next[index] = self.first[slot];
        self.first[slot] = index;
    }

    /// Returns the index of the component of this type, if the factory has one.
    ///
    /// A component that is requested but missing is another error. So the names are read only where two components
    /// have the same hash: to interpret a comparison of two strings takes rustc longer than everything else here.
    pub(super) const fn find(&self, path: &TypePath) -> Option<usize> {
        if path.is_unnamed() || self.components.is_empty() {
            return None;
        }
        let mut index = self.first[path.slot(self.components.len())];
        while index != NONE {
            let other = &self.components[index].path;
            if path.has_hash_of(other) && (!self.has_equal_hashes || path.is_same(other)) {
                return Some(index);
            }
            index = self.next[index];
        }
        None
    }
}
