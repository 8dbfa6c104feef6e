//! The running actors of all users.

use crate::shards::Shards;
use factory_core::Owner;
use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};
use tokio::sync::{
    Notify,
    mpsc::{self, Receiver, Sender},
};

/// The number of parts of the map, each with a lock of its own.
const SHARDS: usize = 64;

/// The id of a session among those of its user, or `None` for the actor without one.
pub(super) type SessionId = Option<Box<str>>;

/// The running actors of all users. A user without one has no entry.
pub(super) struct Sessions<C> {
    users: Shards<Owner, HashMap<SessionId, Entry<C>>>,
    /// The number of the next actor.
    next: AtomicU64,
}

/// A running actor. It is dropped without a lock.
struct Entry<C> {
    sender: Sender<C>,
    stop: Arc<Notify>,
    number: u64,
}

/// The parts of a new actor. Dropping them before the actor starts leaves no entry.
pub(super) struct NewActor<C> {
    pub(super) entered: Entered<C>,
    pub(super) receiver: Receiver<C>,
    pub(super) stop: Arc<Notify>,
}

impl<C> Sessions<C> {
    pub(super) fn new() -> Self {
        Self { users: Shards::new(SHARDS), next: AtomicU64::new(0) }
    }

    /// Returns the sender of a running actor.
    pub(super) fn find(&self, owner: &Owner, session: &SessionId) -> Option<Sender<C>> {
        let users = self.users.lock(owner);
        let entry = users.get(owner)?.get(session)?;
        entry.is_running().then(|| entry.sender.clone())
    }

    /// Returns the sender of the running actor or of a new one, which the caller starts.
    pub(super) fn enter(
        self: &Arc<Self>,
        owner: Owner,
        session: SessionId,
        capacity: usize,
    ) -> (Sender<C>, Option<NewActor<C>>) {
        let mut users = self.users.lock(&owner);
        let actors = users.entry(owner.clone()).or_default();
        if let Some(running) = actors.get(&session).filter(|entry| entry.is_running()) {
            return (running.sender.clone(), None);
        }
        let (sender, receiver) = mpsc::channel(capacity);
        let (stop, number) = (Arc::new(Notify::new()), self.next.fetch_add(1, Relaxed));
        let entry = Entry { sender: sender.clone(), stop: Arc::clone(&stop), number };
        let replaced = actors.insert(session.clone(), entry);
        drop(users);
        replaced.iter().for_each(Entry::stop);
        let place = Place { sessions: Arc::clone(self), owner, session, number };
        (sender, Some(NewActor { entered: Entered(place), receiver, stop }))
    }

    /// Stops the actor of a session, and returns whether there was one.
    pub(super) fn end(&self, owner: &Owner, session: &SessionId) -> bool {
        let ended = self.remove(owner, session, |_| true);
        ended.iter().for_each(Entry::stop);
        ended.is_some()
    }

    /// Stops all actors of a user, and returns their number.
    pub(super) fn end_all_of(&self, owner: &Owner) -> usize {
        let ended = self.users.lock(owner).remove(owner).unwrap_or_default();
        ended.values().for_each(Entry::stop);
        ended.len()
    }

    /// Stops all actors.
    pub(super) fn end_all(&self) {
        for ended in self.users.take_all() {
            ended.values().for_each(Entry::stop);
        }
    }

    /// Returns the number of actors of one user.
    pub(super) fn len_of(&self, owner: &Owner) -> usize {
        self.users.lock(owner).get(owner).map_or(0, HashMap::len)
    }

    /// Returns the number of actors.
    pub(super) fn len(&self) -> usize {
        self.users.sum(HashMap::len)
    }

    /// Takes an entry out if the condition holds. A user without another entry leaves the map.
    fn remove(
        &self,
        owner: &Owner,
        session: &SessionId,
        condition: impl FnOnce(&Entry<C>) -> bool,
    ) -> Option<Entry<C>> {
        let mut users = self.users.lock(owner);
        let actors = users.get_mut(owner)?;
        let removed = actors.get(session).is_some_and(condition).then(|| actors.remove(session)).flatten();
        if actors.is_empty() {
            users.remove(owner);
        }
        removed
    }
}

impl<C> Entry<C> {
    fn is_running(&self) -> bool {
        !self.sender.is_closed()
    }

    fn stop(&self) {
        self.stop.notify_one();
    }
}

/// The place of one actor in the map.
pub(super) struct Place<C> {
    sessions: Arc<Sessions<C>>,
    owner: Owner,
    session: SessionId,
    number: u64,
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
pub(super) struct Entered<C>(Place<C>);

impl<C> Entered<C> {
    pub(super) fn place(&self) -> Place<C> {
        self.0.clone()
    }
}

impl<C> Drop for Entered<C> {
    fn drop(&mut self) {
        self.0.leave_if(|_| true);
    }
}
