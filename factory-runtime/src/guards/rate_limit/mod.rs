//! The guard that limits how many scopes are opened in a time.

mod buckets;
pub(crate) mod guard;
mod rate;
#[cfg(test)]
mod tests;
