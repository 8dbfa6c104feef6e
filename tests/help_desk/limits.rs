use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext};
use std::{
    collections::HashMap,
    error::Error,
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Who vouches for the user, and the user's id: two issuers' alices are two users.
type User = (Option<String>, String);

/// How many scopes of one user may be open at once.
#[derive(Shareable)]
pub(crate) struct Limits {
    most: usize,
    #[attest(reason = "numbers of open scopes, which only this guard reads")]
    open: Mutex<HashMap<User, usize>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct TooManyAtOnce {
    pub(crate) most: usize,
}

impl fmt::Display for TooManyAtOnce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at most {} requests of one user are served at once", self.most)
    }
}

impl Error for TooManyAtOnce {}

impl Limits {
    pub(crate) fn per_user(most: usize) -> Self {
        Self { most, open: Mutex::default() }
    }

    /// Of all users.
    pub(crate) fn open_scopes(&self) -> usize {
        self.locked().values().sum()
    }

    fn locked(&self) -> MutexGuard<'_, HashMap<User, usize>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ScopeGuard for Limits {
    type Permit<'p> = Permit<'p>;

    fn admit(&self, context: &UserExecutionContext) -> Result<Permit<'_>, ScopeError> {
        let user = (context.issuer().map(str::to_owned), context.user_id().to_owned());
        let mut open = self.locked();
        let count = open.entry(user.clone()).or_default();
        if *count >= self.most {
            return Err(ScopeError::refused("limits", TooManyAtOnce { most: self.most }));
        }
        *count += 1;
        Ok(Permit { limits: self, user })
    }
}

/// Given back on every path: return, error, panic and cancellation.
pub(crate) struct Permit<'p> {
    limits: &'p Limits,
    user: User,
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut open = self.limits.locked();
        let left = open.remove(&self.user).unwrap_or_default().saturating_sub(1);
        if left > 0 {
            open.insert(std::mem::take(&mut self.user), left);
        }
    }
}
