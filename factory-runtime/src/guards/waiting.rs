//! The wait of a scope for a revocation.

use super::revocations::Revocations;
use factory_core::Owner;
use tokio::sync::watch;

/// A scope that waits for the revocation of its owner.
pub(super) struct Waiting {
    revocations: Revocations,
    owner: Owner,
    /// `None` only while it is dropped.
    receiver: Option<watch::Receiver<()>>,
}

impl Waiting {
    /// Starts to wait, unless the owner is revoked.
    pub(super) fn new(revocations: &Revocations, owner: Owner) -> Option<Self> {
        let mut owners = revocations.write();
        if owners.revoked.contains(&owner) {
            return None;
        }
        let sender = owners.waiting.entry(owner.clone()).or_insert_with(|| watch::Sender::new(()));
        let receiver = Some(sender.subscribe());
        drop(owners);
        Some(Self { revocations: revocations.clone(), owner, receiver })
    }

    /// Waits until the sender is dropped. Nothing is ever sent.
    pub(super) async fn dropped(&mut self) {
        if let Some(receiver) = &mut self.receiver {
            while receiver.changed().await.is_ok() {}
        }
    }
}

impl Drop for Waiting {
    /// Removes the channel of the owner with its last waiting scope.
    fn drop(&mut self) {
        drop(self.receiver.take());
        let mut owners = self.revocations.write();
        let is_unused = owners.waiting.get(&self.owner).is_some_and(|sender| sender.receiver_count() == 0);
        if is_unused {
            owners.waiting.remove(&self.owner);
        }
    }
}
