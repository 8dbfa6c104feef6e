use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Counts the scopes that are open, and refuses to open more than a limit.
#[derive(Debug, Shareable)]
pub struct OpenScopes {
    limit: usize,
    #[attest(reason = "a number of scopes holds no user data")]
    now: AtomicUsize,
    #[attest(reason = "a number of scopes holds no user data")]
    opened: AtomicUsize,
    #[attest(reason = "a number of scopes holds no user data")]
    most: AtomicUsize,
}

impl OpenScopes {
    /// None open yet.
    #[must_use]
    pub fn at_most(limit: usize) -> Self {
        Self { limit, now: 0.into(), opened: 0.into(), most: 0.into() }
    }

    /// How many have been opened.
    #[must_use]
    pub fn opened(&self) -> usize {
        self.opened.load(Relaxed)
    }

    /// How many were open at once.
    #[must_use]
    pub fn most(&self) -> usize {
        self.most.load(Relaxed)
    }
}

/// One open scope; closes when dropped.
#[derive(Debug)]
pub struct Permit<'p>(&'p AtomicUsize);

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Relaxed);
    }
}

impl ScopeGuard for OpenScopes {
    type Permit<'p> = Permit<'p>;

    fn admit(&self, _: &UserExecutionContext) -> Result<Permit<'_>, ScopeError> {
        let open = self.now.fetch_add(1, Relaxed) + 1;
        // Before the limit is looked at, so that a refusal too gives the place back.
        let permit = Permit(&self.now);
        if open > self.limit {
            return Err(ScopeError::refused("open scopes", format!("{} are open already", self.limit)));
        }
        self.opened.fetch_add(1, Relaxed);
        self.most.fetch_max(open, Relaxed);
        Ok(permit)
    }
}
