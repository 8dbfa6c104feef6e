//! The identity of a user-scoped type at compile time.

use crate::wiring::const_text::is_same_text;

/// The identity of a user-scoped type: its name and where it is defined.
///
/// The position is part of the identity because one module may define two types of one name, in different functions.
/// A generic type has no identity of its own: its name is empty, and it equals no type.
#[derive(Clone, Copy)]
pub struct TypePath {
    module: &'static str,
    name: &'static str,
    file: &'static str,
    line: u32,
    column: u32,
    hash: u64,
}

impl TypePath {
    /// The path of a generic type, which equals no path.
    pub const UNNAMED: Self = Self::new("", "", "", 0, 0);

    /// Describes the type `name` of `module` that is defined at the given position.
    ///
    /// The name is hashed here, once for each type, so that a look-up does not read it again.
    #[must_use]
    pub const fn new(module: &'static str, name: &'static str, file: &'static str, line: u32, column: u32) -> Self {
        Self { module, name, file, line, column, hash: hash(name, line, column) }
    }

    /// Returns the type's name, without its module.
    pub(super) const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns whether this is the path of a generic type.
    pub(super) const fn is_unnamed(&self) -> bool {
        self.name.is_empty()
    }

    /// Returns the slot of a table of `slots` slots at which a look-up of this path begins.
    #[expect(clippy::cast_possible_truncation, reason = "the remainder is smaller than `slots`")]
    pub(super) const fn slot(&self, slots: usize) -> usize {
        (self.hash % slots as u64) as usize
    }

    /// Returns whether the hashes are equal, as those of two types rarely are.
    pub(super) const fn has_hash_of(&self, other: &Self) -> bool {
        self.hash == other.hash
    }

    /// Returns whether both are the path of one type.
    pub(super) const fn is_same(&self, other: &Self) -> bool {
        self.hash == other.hash
            && self.line == other.line
            && self.column == other.column
            && !self.is_unnamed()
            && is_same_text(self.name, other.name)
            && is_same_text(self.module, other.module)
            && is_same_text(self.file, other.file)
    }
}

/// Returns the FNV-1a hash, of 32 bits, of a name and a position.
///
/// It is computed in 64 bits, where no product overflows: a call of `wrapping_mul` would cost more than the product.
const fn hash(name: &str, line: u32, column: u32) -> u64 {
    const PRIME: u64 = 0x0100_0193;
    const MASK: u64 = 0xffff_ffff;
    let mut hash = 0x811c_9dc5;
    let mut bytes = name.as_bytes();
    while let [byte, rest @ ..] = bytes {
        hash = ((hash ^ *byte as u64) * PRIME) & MASK;
        bytes = rest;
    }
    hash = ((hash ^ line as u64) * PRIME) & MASK;
    ((hash ^ column as u64) * PRIME) & MASK
}
