use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// A guard that counts the open scopes and refuses to open more than a limit.
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
    /// Creates a guard with this limit.
    #[must_use]
    pub fn at_most(limit: usize) -> Self {
        Self { limit, now: 0.into(), opened: 0.into(), most: 0.into() }
    }

    /// Returns the number of scopes that were opened.
    #[must_use]
    pub fn opened(&self) -> usize {
        self.opened.load(Relaxed)
    }

    /// Returns the largest number of scopes that were open at the same time.
    #[must_use]
    pub fn most(&self) -> usize {
        self.most.load(Relaxed)
    }
}

/// The permit of one open scope.
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
        // Created before the check, so that a refusal also decreases the number.
        let permit = Permit(&self.now);
        if open > self.limit {
            return Err(ScopeError::refused("open scopes", format!("{} are open already", self.limit)));
        }
        self.opened.fetch_add(1, Relaxed);
        self.most.fetch_max(open, Relaxed);
        Ok(permit)
    }
}
