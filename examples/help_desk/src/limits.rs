//! A guard that limits the open scopes of each user.

use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext};
use std::{
    collections::HashMap,
    error::Error,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// The issuer and the user's id. The same id from two issuers belongs to two users.
type User = (Option<String>, String);

/// A limit on the scopes that one user may have open at the same time.
#[derive(Shareable)]
pub struct Limits {
    most: usize,
    #[attest(reason = "numbers of open scopes, which only this guard reads")]
    open: Arc<Mutex<HashMap<User, usize>>>,
}

/// The reason for a refusal by [`Limits`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TooManyAtOnce {
    /// The limit.
    pub most: usize,
}

impl fmt::Display for TooManyAtOnce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at most {} requests of one user are served at once", self.most)
    }
}

impl Error for TooManyAtOnce {}

impl Limits {
    /// Creates a guard that admits up to `most` scopes of each user.
    #[must_use]
    pub fn per_user(most: usize) -> Self {
        Self { most, open: Arc::default() }
    }

    /// Returns the number of open scopes of all users.
    #[must_use]
    pub fn open_scopes(&self) -> usize {
        lock(&self.open).values().sum()
    }
}

fn lock(open: &Mutex<HashMap<User, usize>>) -> MutexGuard<'_, HashMap<User, usize>> {
    open.lock().unwrap_or_else(PoisonError::into_inner)
}

impl ScopeGuard for Limits {
    type Permit = Permit;

    fn admit(&self, context: &UserExecutionContext) -> Result<Permit, ScopeError> {
        let user = (context.issuer().map(str::to_owned), context.user_id().to_owned());
        let mut open = lock(&self.open);
        if open.get(&user).copied().unwrap_or_default() >= self.most {
            return Err(ScopeError::busy("limits", TooManyAtOnce { most: self.most }));
        }
        *open.entry(user.clone()).or_default() += 1;
        Ok(Permit { open: Arc::clone(&self.open), user })
    }
}

/// One open scope. It is dropped when the scope closes: after a return, an error, a panic and a cancellation.
pub struct Permit {
    open: Arc<Mutex<HashMap<User, usize>>>,
    user: User,
}

impl Drop for Permit {
    fn drop(&mut self) {
        let mut open = lock(&self.open);
        let left = open.remove(&self.user).unwrap_or_default().saturating_sub(1);
        if left > 0 {
            open.insert(std::mem::take(&mut self.user), left);
        }
    }
}
