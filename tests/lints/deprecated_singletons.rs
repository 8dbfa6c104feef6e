//! What is left of the old accessors, while nobody uses them.

use factory_core::deprecated_singleton;
use std::{collections::HashMap, fmt::Debug, sync::Arc};

/// Still there.
#[deprecated_singleton(instead = "create_office(scope)")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Warned {
    /// Something.
    pub(crate) names: Vec<String>,
}

/// Still there.
#[deprecated_singleton(instead = "create_office(scope)", stage = "warn")]
pub(crate) const fn warned() -> usize {
    7
}

/// Gone.
#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Registry<T: Clone> {
    /// Something.
    pub(crate) names: Vec<T>,
}

/// Gone.
#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
#[derive(Clone, Copy, Debug)]
pub(crate) enum State<'a, const N: usize> {
    /// Something.
    One(&'a [u8; N]),
    /// Nothing.
    Other,
}

/// Gone.
#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
pub(crate) type Sessions<T> = HashMap<String, Arc<T>>;

#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
pub(crate) fn new(mut user: String, _rest: Vec<u8>) -> Result<String, String> {
    user.clear();
    if user.is_empty() { Err(user) } else { Ok(user) }
}

/// Gone.
///
/// - as this list shows
#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
#[must_use]
#[inline]
pub(crate) const fn limit() -> usize {
    7
}

/// Gone.
#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
pub(crate) extern "C" fn exported(value: u8) -> u8 {
    value
}

/// Gone.
#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
pub(crate) fn borrowed<'a, T: Default>() -> (&'a str, T) {
    ("", T::default())
}

/// Whose methods are.
#[derive(Debug)]
pub(crate) struct Owner;

impl Owner {
    /// Gone.
    #[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
    pub(crate) fn new() -> Self {
        Self
    }

    /// Gone.
    #[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
    pub(crate) async fn ask<'a>(&'a self, name: &'a str) -> &'a str {
        name
    }

    /// Gone.
    #[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
    pub(crate) fn typed<T: Default>(self: Arc<Self>, _of: impl Debug) -> Option<T> {
        Some(T::default())
    }

    /// Gone.
    #[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
    pub(crate) async fn typed_later<T: Default>(&self) -> Option<T> {
        Some(T::default())
    }

    /// Gone.
    #[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
    pub(crate) fn iter(&self) -> impl Iterator<Item = u8> {
        [1].into_iter()
    }
}

#[test]
#[allow(deprecated, reason = "what warns is still there")]
fn what_warns_is_still_there() {
    assert_eq!(warned(), 7);
    assert!(Warned::default().names.is_empty());
    assert!(format!("{Owner:?}").starts_with("Owner"));
}
