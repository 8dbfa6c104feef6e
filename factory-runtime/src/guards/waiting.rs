//! The wait of a scope for a revocation.

use super::revocations::Revocations;
use factory_core::Owner;
use tokio::sync::oneshot;

/// A scope that waits for the revocation of its owner.
pub(super) struct Waiting {
    revocations: Revocations,
    owner: Owner,
    number: u64,
    told: oneshot::Receiver<()>,
}

impl Waiting {
    /// Starts to wait, unless the owner is revoked.
    pub(super) fn new(revocations: &Revocations, owner: Owner) -> Option<Self> {
        let mut owners = revocations.write();
        if owners.revoked.contains(&owner) {
            return None;
        }
        let ((sender, told), number) = (oneshot::channel(), owners.next);
        owners.next += 1;
        owners.waiting.entry(owner.clone()).or_default().insert(number, sender);
        drop(owners);
        Some(Self { revocations: revocations.clone(), owner, number, told })
    }

    /// Waits until the sender is dropped. Nothing is ever sent.
    pub(super) async fn told(&mut self) {
        let _ = (&mut self.told).await;
    }
}

impl Drop for Waiting {
    /// Removes the channel, and the owner with the last one.
    fn drop(&mut self) {
        // So that nobody is woken when the other end is dropped inside the lock.
        self.told.close();
        let mut owners = self.revocations.write();
        let Some(waits) = owners.waiting.get_mut(&self.owner) else { return };
        waits.remove(&self.number);
        if waits.is_empty() {
            owners.waiting.remove(&self.owner);
        }
    }
}
