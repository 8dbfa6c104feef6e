//! The guard that counts how scopes end and raises alerts.

mod alerts;
mod counts;
pub(crate) mod guard;
pub(crate) mod snapshot;
#[cfg(test)]
mod tests;
pub(crate) mod threshold;
mod until_closed;
mod watch;
mod window;
