//! Deprecated singletons that no code uses.

use factory_core::deprecated_singleton;
use std::{collections::HashMap, fmt::Debug, sync::Arc};

/// An item that warns.
#[deprecated_singleton(instead = "create_office(scope)")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Warned {
    /// A field.
    pub(crate) names: Vec<String>,
}

/// An item that warns.
#[deprecated_singleton(instead = "create_office(scope)", stage = "warn")]
pub(crate) const fn warned() -> usize {
    7
}

/// A denied item.
#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Registry<T: Clone> {
    /// A field.
    pub(crate) names: Vec<T>,
}

/// A denied item.
#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
#[derive(Clone, Copy, Debug)]
pub(crate) enum State<'a, const N: usize> {
    /// A variant.
    One(&'a [u8; N]),
    /// Another variant.
    Other,
}

/// A denied item.
#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
pub(crate) type Sessions<T> = HashMap<String, Arc<T>>;

#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
pub(crate) fn new(mut user: String, _rest: Vec<u8>) -> Result<String, String> {
    user.clear();
    if user.is_empty() { Err(user) } else { Ok(user) }
}

/// A denied item.
///
/// - with a list in its documentation
#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
#[must_use]
#[inline]
pub(crate) const fn limit() -> usize {
    7
}

/// A denied item.
#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
pub(crate) extern "C" fn exported(value: u8) -> u8 {
    value
}

/// A denied item.
#[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
pub(crate) fn borrowed<'a, T: Default>() -> (&'a str, T) {
    ("", T::default())
}

/// A type with denied methods.
#[derive(Debug)]
pub(crate) struct Owner;

impl Owner {
    /// A denied item.
    #[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
    pub(crate) fn new() -> Self {
        Self
    }

    /// A denied item.
    #[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
    pub(crate) async fn ask<'a>(&'a self, name: &'a str) -> &'a str {
        name
    }

    /// A denied item.
    #[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
    pub(crate) fn typed<T: Default>(self: Arc<Self>, _of: impl Debug) -> Option<T> {
        Some(T::default())
    }

    /// A denied item.
    #[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
    pub(crate) async fn typed_later<T: Default>(&self) -> Option<T> {
        Some(T::default())
    }

    /// A denied item.
    #[deprecated_singleton(instead = "create_office(scope)", stage = "deny")]
    pub(crate) fn iter(&self) -> impl Iterator<Item = u8> {
        [1].into_iter()
    }
}

#[test]
#[allow(deprecated, reason = "an item that warns can still be used")]
fn an_item_that_warns_can_be_used() {
    assert_eq!(warned(), 7);
    assert!(Warned::default().names.is_empty());
    assert!(format!("{Owner:?}").starts_with("Owner"));
}
