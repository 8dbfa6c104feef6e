//! A part of a partition that has a lock of its own.

use super::{
    key::Key,
    limits::Limits,
    recency::Recency,
    table::{Row, Table},
};
use crate::{context::owner::Owner, state::entry::Entry};
use std::{sync::Arc, time::Instant};

/// The most entries in use that one call passes over, so that it does not walk through a whole shard of them.
const MOST_PASSED_OVER: usize = 8;

pub(super) struct Shard<T> {
    table: Table<T>,
    order: Recency,
    /// The number of uses.
    turns: u64,
    /// No value of any shard is idle before this time, or ever if it is `None`.
    pub(super) idle_from: Option<Instant>,
}

/// An entry that is in use, and its place, which does not change meanwhile.
pub(super) struct Located<T> {
    pub(super) entry: Arc<Entry<T>>,
    place: usize,
}

/// A value that was taken out of its entry, to be dropped without the shard's lock.
pub(super) struct Evicted<T> {
    pub(super) value: T,
    pub(super) owner: Owner,
    pub(super) owner_hash: u64,
    pub(super) located: Located<T>,
}

impl<T> Default for Shard<T> {
    fn default() -> Self {
        Self { table: Table::default(), order: Recency::default(), turns: 0, idle_from: None }
    }
}

impl<T> Shard<T> {
    pub(super) fn len(&self) -> usize {
        self.order.len()
    }

    /// Returns the entry of a key, which is created if there is none, and evicts what is over the limits.
    pub(super) fn enter(
        &mut self,
        key: &Key<'_>,
        now: Instant,
        limits: &Limits,
        evicted: &mut Vec<Evicted<T>>,
    ) -> Arc<Entry<T>> {
        let found = self.table.find(key);
        if let Some(place) = found.filter(|_| self.may_be_idle(now)) {
            self.evict_own_idle(place, now, limits, evicted);
        }
        let place = found.unwrap_or_else(|| self.insert(key, now));
        self.renew(place, now);
        // Before the limits are kept, so that it is in use.
        let entry = Arc::clone(&self.table[place].entry);
        if found.is_none() {
            self.keep_limits_of_owner(key, now, limits, evicted);
        }
        self.keep_bound(now, limits, evicted);
        entry
    }

    /// Returns the entry of a key if there is one.
    pub(super) fn find(&mut self, key: &Key<'_>, now: Instant) -> Option<Located<T>> {
        let place = self.table.find(key)?;
        self.renew(place, now);
        Some(self.locate(place))
    }

    /// Removes an entry that has no value, unless others use it.
    pub(super) fn release(&mut self, Located { entry, place }: Located<T>) {
        const ROW_AND_CALLER: usize = 2;
        if Arc::strong_count(&entry) == ROW_AND_CALLER && entry.is_vacant() {
            self.remove(place);
        }
    }

    /// Evicts idle values, until there are `most` evicted ones.
    pub(super) fn evict_idle(&mut self, now: Instant, limits: &Limits, most: usize, evicted: &mut Vec<Evicted<T>>) {
        for _ in 0..most + MOST_PASSED_OVER {
            let oldest = self.order.oldest().filter(|oldest| limits.is_idle(self.table[*oldest].last_used, now));
            let Some(oldest) = oldest.filter(|_| evicted.len() < most) else { break };
            self.evict_unless_in_use(oldest, now, evicted);
        }
    }

    /// Returns the time from which the oldest value is idle, or `None` without a value.
    pub(super) fn oldest_idle_from(&self, limits: &Limits) -> Option<Instant> {
        limits.idle_from(self.table[self.order.oldest()?].last_used)
    }

    /// Returns whether a value of any shard may be idle.
    pub(super) fn may_be_idle(&self, now: Instant) -> bool {
        self.idle_from.is_some_and(|idle_from| now > idle_from)
    }

    pub(super) fn into_rows(self) -> impl Iterator<Item = Row<T>> {
        self.table.into_rows()
    }

    fn insert(&mut self, key: &Key<'_>, now: Instant) -> usize {
        let place = self.table.insert(key, now);
        self.order.add(place);
        place
    }

    fn remove(&mut self, place: usize) {
        if !self.table[place].is_leaving {
            self.order.remove(place);
        }
        self.table.remove(place);
    }

    fn locate(&self, place: usize) -> Located<T> {
        Located { entry: Arc::clone(&self.table[place].entry), place }
    }

    fn renew(&mut self, place: usize, now: Instant) {
        let row = &mut self.table[place];
        row.last_used = now;
        row.last_turn = self.turns;
        self.turns += 1;
        if row.is_leaving {
            row.is_leaving = false;
            self.order.add(place);
        } else {
            self.order.renew(place);
        }
    }

    /// Evicts the value of the caller's own entry, which stays, if the value is idle.
    fn evict_own_idle(&self, place: usize, now: Instant, limits: &Limits, evicted: &mut Vec<Evicted<T>>) {
        let row = &self.table[place];
        if limits.is_idle(row.last_used, now) && !row.is_in_use() {
            evicted.extend(self.take_out(place));
        }
    }

    /// Evicts the owner's own oldest entries, so that nobody makes others' entries go by inventing thread ids.
    fn keep_limits_of_owner(&mut self, key: &Key<'_>, now: Instant, limits: &Limits, evicted: &mut Vec<Evicted<T>>) {
        let Some(most) = limits.per_owner else { return };
        let is_over_bound = self.order.len() > limits.entries;
        let excess = self.table.places_of(key).count().saturating_sub(most).max(is_over_bound.into());
        for _ in 0..excess {
            let unused = self.table.places_of(key).filter(|place| !self.table[*place].is_in_use());
            let Some(oldest) = unused.min_by_key(|place| self.table[*place].last_turn) else { break };
            self.evict_unless_in_use(oldest, now, evicted);
        }
    }

    fn keep_bound(&mut self, now: Instant, limits: &Limits, evicted: &mut Vec<Evicted<T>>) {
        let mut passed_over = 0;
        while self.order.len() > limits.entries && passed_over < MOST_PASSED_OVER {
            let Some(oldest) = self.order.oldest() else { break };
            passed_over += usize::from(!self.evict_unless_in_use(oldest, now, evicted));
        }
    }

    /// Evicts an entry and returns whether it was unused. An entry in use counts as used now.
    fn evict_unless_in_use(&mut self, place: usize, now: Instant, evicted: &mut Vec<Evicted<T>>) -> bool {
        if self.table[place].is_in_use() {
            self.renew(place, now);
            return false;
        }
        if let Some(value) = self.take_out(place) {
            evicted.push(value);
            self.order.remove(place);
            self.table[place].is_leaving = true;
        } else {
            self.remove(place);
        }
        true
    }

    fn take_out(&self, place: usize) -> Option<Evicted<T>> {
        let row = &self.table[place];
        let value = row.entry.begin_eviction()?;
        let (owner, owner_hash) = (row.key.owner.clone(), row.key.owner_hash);
        Some(Evicted { value, owner, owner_hash, located: self.locate(place) })
    }
}
