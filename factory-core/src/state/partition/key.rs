//! The keys of entries.

use crate::context::owner::{Owner, OwnerRef};
use std::hash::{BuildHasher, Hasher, RandomState};

/// An owner and, in a partition by conversation, the thread id. `thread` is empty in every other partition.
pub(in crate::state) struct Key<'a> {
    pub(super) owner: OwnerRef<'a>,
    pub(super) thread: &'a str,
    /// The hash of the owner.
    pub(super) owner_hash: u64,
    /// The hash of the owner and the thread.
    pub(super) hash: u64,
}

impl<'a> Key<'a> {
    pub(super) fn new(owner: OwnerRef<'a>, thread: &'a str, random: &RandomState) -> Self {
        let mut hasher = random.build_hasher();
        // Fewer and longer writes than those of `Hash` take half the time. A text may end where another begins, since
        // equal hashes are compared.
        for text in owner.texts() {
            hasher.write(text.as_bytes());
        }
        let owner_hash = hasher.finish();
        if thread.is_empty() {
            return Self { owner, thread, owner_hash, hash: owner_hash };
        }
        hasher.write(thread.as_bytes());
        Self { owner, thread, owner_hash, hash: hasher.finish() }
    }
}

/// A key that owns its parts.
pub(super) struct StoredKey {
    pub(super) owner: Owner,
    thread: Box<str>,
    pub(super) owner_hash: u64,
    pub(super) hash: u64,
}

impl StoredKey {
    pub(super) fn equals(&self, key: &Key<'_>) -> bool {
        // Comparing two empty texts takes more than 100 ns on some processors, whose `memcmp` reads with a mask.
        key.owner.is(&self.owner) && (key.thread.is_empty() || *self.thread == *key.thread)
    }
}

impl From<&Key<'_>> for StoredKey {
    fn from(&Key { owner, thread, owner_hash, hash }: &Key<'_>) -> Self {
        Self { owner: owner.to_owner(), thread: thread.into(), owner_hash, hash }
    }
}

/// A hasher for keys that are hashes already.
#[derive(Default)]
pub(super) struct AlreadyHashed(u64);

impl Hasher for AlreadyHashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {
        unreachable!("only numbers are hashed");
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}
