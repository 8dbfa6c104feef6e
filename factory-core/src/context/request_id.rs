//! New request ids.

use std::{
    hash::{BuildHasher, RandomState},
    time::SystemTime,
};
use uuid::Builder;

/// Returns a new UUID of version 7: unique, but not secret.
///
/// The random bits come from the standard library's hasher, which the operating system seeds. A random number generator
/// of `uuid`'s own would take five times as long to compile.
pub(super) fn new_request_id() -> String {
    let since_epoch = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let millis = u64::try_from(since_epoch.as_millis()).unwrap_or(u64::MAX);
    let [first, second] = [0, 1].map(|half| RandomState::new().hash_one((since_epoch, half)).to_ne_bytes());
    let mut random = [0; 10];
    random[..8].copy_from_slice(&first);
    random[8..].copy_from_slice(&second[..2]);
    Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string()
}
