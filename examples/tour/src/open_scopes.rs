use factory_core::{ScopeEnd, ScopeError, ScopeGuard, Shareable, UserExecutionContext};
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

impl ScopeGuard for OpenScopes {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        let open = self.now.fetch_add(1, Relaxed) + 1;
        if open > self.limit {
            self.now.fetch_sub(1, Relaxed);
            return Err(ScopeError::busy("open scopes", format!("{} are open already", self.limit)));
        }
        self.opened.fetch_add(1, Relaxed);
        self.most.fetch_max(open, Relaxed);
        Ok(())
    }

    fn closed(&self, (): (), _: ScopeEnd) {
        self.now.fetch_sub(1, Relaxed);
    }
}
