//! Exact counts of open scopes.
//!
//! The package `tests-loom` compiles this file too, so it imports nothing else of the crate.

use super::sync::{Arc, Mutex, MutexGuard};
use std::{
    collections::{HashMap, hash_map::Entry},
    hash::Hash,
    sync::PoisonError,
};

/// The counts of all open scopes, and of those of each user and each tenant `K`. Clones share them.
pub(super) struct Counts<K>(Arc<Mutex<Open<K>>>);

struct Open<K> {
    all: usize,
    /// Users and tenants with an open scope. No count is 0, so that the map does not grow with every user ever seen.
    owners: HashMap<K, usize>,
}

/// The greatest counts.
#[derive(Clone, Copy)]
pub(super) struct Most {
    pub(super) per_user: usize,
    pub(super) per_tenant: usize,
    pub(super) in_all: usize,
}

/// A count that is at its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Full {
    User,
    Tenant,
    All,
}

impl<K: Clone + Eq + Hash> Counts<K> {
    pub(super) fn new() -> Self {
        Self(Arc::new(Mutex::new(Open { all: 0, owners: HashMap::new() })))
    }

    /// Counts one more scope until the result is dropped, or counts nothing if one of the counts is at its limit.
    pub(super) fn add(&self, user: K, tenant: Option<K>, most: Most) -> Result<Counted<K>, Full> {
        let mut open = lock(&self.0);
        let count = |owner: &K| open.owners.get(owner).copied().unwrap_or_default();
        if count(&user) >= most.per_user {
            return Err(Full::User);
        }
        if tenant.as_ref().is_some_and(|tenant| count(tenant) >= most.per_tenant) {
            return Err(Full::Tenant);
        }
        if open.all >= most.in_all {
            return Err(Full::All);
        }
        open.all += 1;
        for owner in [Some(&user), tenant.as_ref()].into_iter().flatten() {
            *open.owners.entry(owner.clone()).or_default() += 1;
        }
        drop(open);
        Ok(Counted { counts: self.clone(), user, tenant })
    }

    /// Returns the number of open scopes.
    pub(super) fn all(&self) -> usize {
        lock(&self.0).all
    }

    /// Returns the number of users and tenants with an open scope.
    #[cfg(test)]
    pub(super) fn owners(&self) -> usize {
        lock(&self.0).owners.len()
    }
}

impl<K> Clone for Counts<K> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

/// A scope that is counted until this value is dropped.
pub(super) struct Counted<K: Clone + Eq + Hash> {
    counts: Counts<K>,
    user: K,
    tenant: Option<K>,
}

impl<K: Clone + Eq + Hash> Drop for Counted<K> {
    fn drop(&mut self) {
        let mut open = lock(&self.counts.0);
        open.all -= 1;
        for owner in [Some(&self.user), self.tenant.as_ref()].into_iter().flatten() {
            let Entry::Occupied(mut count) = open.owners.entry(owner.clone()) else { continue };
            *count.get_mut() -= 1;
            if *count.get() == 0 {
                count.remove();
            }
        }
    }
}

/// Locks the counts. They are changed as one, so they are right even after a panic.
fn lock<K>(open: &Mutex<Open<K>>) -> MutexGuard<'_, Open<K>> {
    open.lock().unwrap_or_else(PoisonError::into_inner)
}
