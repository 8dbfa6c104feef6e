//! The running actors of all users.

use super::place::{Entered, Place};
use crate::{containment::contain_panic, shards::Shards};
use factory_core::Owner;
use std::{
    collections::HashMap,
    mem,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};
use tokio::sync::{
    Notify,
    mpsc::{self, Receiver, Sender},
    oneshot, watch,
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
    /// Each actor that has not ended has a receiver.
    running: watch::Sender<()>,
}

/// A running actor. It is dropped without a lock.
pub(super) struct Entry<C> {
    pub(super) sender: Sender<C>,
    stop: Arc<Notify>,
    /// Dropping it closes the inbox.
    closing: Option<oneshot::Sender<()>>,
    pub(super) number: u64,
}

/// The answer to the wish for an actor.
pub(super) enum Entrance<C> {
    Running(Sender<C>),
    /// The caller starts the actor.
    New(Sender<C>, NewActor<C>),
    /// The user has as many actors as they may.
    TooMany,
    /// All actors are ending.
    Closed,
}

/// The parts of a new actor. Dropping them before the actor starts leaves no entry.
pub(super) struct NewActor<C> {
    pub(super) entered: Entered<C>,
    pub(super) receiver: Receiver<C>,
    pub(super) stop: Arc<Notify>,
    pub(super) closing: oneshot::Receiver<()>,
}

impl<C> Sessions<C> {
    pub(super) fn new() -> Self {
        Self { users: Shards::new(SHARDS), next: AtomicU64::new(0), running: watch::Sender::new(()) }
    }

    /// Returns the sender of a running actor.
    pub(super) fn find(&self, owner: &Owner, session: &SessionId) -> Option<Sender<C>> {
        let users = self.users.lock(owner);
        let entry = users.get(owner)?.get(session)?;
        entry.is_running().then(|| entry.sender.clone())
    }

    /// Returns the running actor, or a new one if the user has fewer than `most`.
    pub(super) fn enter(
        self: &Arc<Self>,
        owner: Owner,
        session: SessionId,
        capacity: usize,
        most: usize,
    ) -> Entrance<C> {
        let mut users = self.users.lock(&owner);
        let actors = users.get(&owner);
        let former = actors.and_then(|actors| actors.get(&session));
        if let Some(running) = former.filter(|entry| entry.is_running()) {
            return Entrance::Running(running.sender.clone());
        }
        if self.users.is_closed() {
            return Entrance::Closed;
        }
        if former.is_none() && actors.map_or(0, HashMap::len) >= most {
            return Entrance::TooMany;
        }
        let number = self.next.fetch_add(1, Relaxed);
        let (entry, receiver, closing) = Entry::new(capacity, number);
        let (sender, stop) = (entry.sender.clone(), Arc::clone(&entry.stop));
        let replaced = users.entry(owner.clone()).or_default().insert(session.clone(), entry);
        let running = self.running.subscribe();
        drop(users);
        replaced.iter().for_each(Entry::stop);
        let place = Place { sessions: Arc::clone(self), owner, session, number };
        Entrance::New(sender, NewActor { entered: Entered::new(place, running), receiver, stop, closing })
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

    /// Stops all actors, and lets no other one start.
    pub(super) fn stop_all(&self) {
        for ended in self.users.close(mem::take).iter().flat_map(HashMap::values) {
            ended.values().for_each(Entry::stop);
        }
    }

    /// Closes the inboxes of all actors, lets no other actor start, and waits until all have ended.
    pub(super) async fn close_all(&self) {
        let close = |users: &mut HashMap<_, HashMap<_, Entry<C>>>| {
            let entries = users.values_mut().flat_map(HashMap::values_mut);
            entries.filter_map(|entry| entry.closing.take()).collect::<Vec<_>>()
        };
        // It wakes the actors, so it is dropped outside the lock.
        for closing in self.users.close(close).into_iter().flatten() {
            contain_panic(|| drop(closing));
        }
        self.running.closed().await;
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
    pub(super) fn remove(
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
    fn new(capacity: usize, number: u64) -> (Self, Receiver<C>, oneshot::Receiver<()>) {
        let (sender, receiver) = mpsc::channel(capacity);
        let (closing, closed) = oneshot::channel();
        (Self { sender, stop: Arc::new(Notify::new()), closing: Some(closing), number }, receiver, closed)
    }

    fn is_running(&self) -> bool {
        !self.sender.is_closed()
    }

    fn stop(&self) {
        self.stop.notify_one();
    }
}
