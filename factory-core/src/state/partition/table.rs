//! The entries of a shard, found by their keys.

use super::key::{AlreadyHashed, Key, StoredKey};
use crate::state::entry::Entry;
use std::{
    collections::HashMap,
    hash::BuildHasherDefault,
    ops::{Index, IndexMut},
    sync::Arc,
    time::Instant,
};

/// Rows at fixed places, and an index of them by owner.
pub(super) struct Table<T> {
    rows: Vec<Option<Row<T>>>,
    free: Vec<usize>,
    /// The places of each owner's rows, each with the hash of its whole key. Owners of one hash share a list.
    places: HashMap<u64, Vec<(u64, usize)>, BuildHasherDefault<AlreadyHashed>>,
}

pub(super) struct Row<T> {
    pub(super) key: StoredKey,
    pub(super) entry: Arc<Entry<T>>,
    pub(super) last_used: Instant,
    /// The number of the last use.
    pub(super) last_turn: u64,
    /// True from the eviction of the value to the end of its drop. Such a row does not count, and is in no order.
    pub(super) is_leaving: bool,
}

impl<T> Row<T> {
    /// Returns whether the entry is referred to. Call it under the shard's lock, so that no new reference is handed out
    /// meanwhile.
    pub(super) fn is_in_use(&self) -> bool {
        Arc::strong_count(&self.entry) > 1
    }

    /// Takes the value out, unless it is in use.
    pub(super) fn unused_value(&self) -> Option<T> {
        if self.is_in_use() { None } else { self.entry.begin_eviction() }
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        // Place 0 is never used.
        Self { rows: vec![None], free: Vec::new(), places: HashMap::default() }
    }
}

impl<T> Table<T> {
    pub(super) fn find(&self, key: &Key<'_>) -> Option<usize> {
        let places = self.places.get(&key.owner_hash)?;
        let is_found = |(hash, place): &&(u64, usize)| *hash == key.hash && self[*place].key.equals(key);
        places.iter().find(is_found).map(|(_, place)| *place)
    }

    pub(super) fn insert(&mut self, key: &Key<'_>, now: Instant) -> usize {
        let row =
            Row { key: StoredKey::from(key), entry: Arc::default(), last_used: now, last_turn: 0, is_leaving: false };
        let place = self.free.pop().unwrap_or_else(|| {
            self.rows.push(None);
            self.rows.len() - 1
        });
        self.places.entry(row.key.owner_hash).or_default().push((row.key.hash, place));
        self.rows[place] = Some(row);
        place
    }

    pub(super) fn remove(&mut self, place: usize) -> Option<Row<T>> {
        let row = self.rows[place].take()?;
        self.free.push(place);
        let places = self.places.get_mut(&row.key.owner_hash)?;
        places.retain(|(_, other)| *other != place);
        if places.is_empty() {
            self.places.remove(&row.key.owner_hash);
        }
        Some(row)
    }

    /// Returns the places of an owner's rows that are not leaving.
    pub(super) fn places_of(&self, key: &Key<'_>) -> impl Iterator<Item = usize> {
        let places = self.places.get(&key.owner_hash).map_or(&[][..], Vec::as_slice).iter().map(|(_, place)| *place);
        places.filter(move |place| !self[*place].is_leaving && key.owner.is(&self[*place].key.owner))
    }

    pub(super) fn into_rows(self) -> impl Iterator<Item = Row<T>> {
        self.rows.into_iter().flatten()
    }
}

impl<T> Index<usize> for Table<T> {
    type Output = Row<T>;

    fn index(&self, place: usize) -> &Row<T> {
        self.rows[place].as_ref().expect("an occupied place")
    }
}

impl<T> IndexMut<usize> for Table<T> {
    fn index_mut(&mut self, place: usize) -> &mut Row<T> {
        self.rows[place].as_mut().expect("an occupied place")
    }
}
