//! The place of an actor among those of all users.

use super::sessions::{Entry, SessionId, Sessions};
use factory_core::Owner;
use std::sync::Arc;
use tokio::sync::watch;

/// The place of one actor in the map.
pub(super) struct Place<C> {
    pub(super) sessions: Arc<Sessions<C>>,
    pub(super) owner: Owner,
    pub(super) session: SessionId,
    pub(super) number: u64,
}

impl<C> Place<C> {
    /// Removes the actor's entry if no handle of the actor exists, and returns whether the actor has no entry now.
    ///
    /// A new handle comes from a handle or, under the lock of the map, from the entry. So there is none afterwards.
    pub(super) fn leave_if_unused(&self) -> bool {
        self.leave_if(|entry| entry.sender.strong_count() == 1)
    }

    /// Removes the actor's entry if the condition holds, and returns whether the actor has no entry now.
    fn leave_if(&self, condition: impl FnOnce(&Entry<C>) -> bool) -> bool {
        let mut stays = false;
        let removed = self.sessions.remove(&self.owner, &self.session, |entry| {
            let is_own = entry.number == self.number;
            let leaves = is_own && condition(entry);
            stays = is_own && !leaves;
            leaves
        });
        drop(removed);
        !stays
    }
}

impl<C> Clone for Place<C> {
    fn clone(&self) -> Self {
        let (sessions, owner) = (Arc::clone(&self.sessions), self.owner.clone());
        Self { sessions, owner, session: self.session.clone(), number: self.number }
    }
}

/// The place of an actor that has not ended. Dropping it removes the entry, unless the next actor has one already.
pub(super) struct Entered<C> {
    place: Place<C>,
    _running: watch::Receiver<()>,
}

impl<C> Entered<C> {
    /// Creates the entry of an actor, which runs until the receiver is dropped.
    pub(super) fn new(place: Place<C>, running: watch::Receiver<()>) -> Self {
        Self { place, _running: running }
    }

    pub(super) fn place(&self) -> Place<C> {
        self.place.clone()
    }
}

impl<C> Drop for Entered<C> {
    fn drop(&mut self) {
        self.place.leave_if(|_| true);
    }
}
