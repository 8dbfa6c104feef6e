//! The error of a connection that reads too slowly.

use std::{error::Error, fmt};

/// The last item of a [`Connection`](crate::Connection) whose queue was full when an event came.
///
/// The client has missed at least one event. It connects again, and asks for what it has missed.
///
/// ```
/// use factory_runtime::Lagged;
///
/// assert_eq!(Lagged.to_string(), "the connection has read its events too slowly; connect again");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lagged;

impl fmt::Display for Lagged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection has read its events too slowly; connect again")
    }
}

impl Error for Lagged {}
