//! The two kinds of values: those that `with` uses, and those that `lock` uses.

use super::awaited::Awaited;
use crate::state::entry::Entry;
use std::sync::Arc;

/// A type that a partition can keep: a `T` that is `Default + Send + 'static`, or an [`Awaited`] of one.
#[doc(hidden)]
pub trait StateValue: Sized + Send + 'static {
    /// The value itself.
    type Value: Default + Send + 'static;

    /// Creates the first value.
    fn create() -> Self;

    /// Returns the value itself.
    fn into_value(self) -> Self::Value;
}

// The two do not overlap, because `Awaited` has no `Default`.
#[diagnostic::do_not_recommend]
impl<T: Default + Send + 'static> StateValue for T {
    type Value = T;

    fn create() -> T {
        T::default()
    }

    fn into_value(self) -> T {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Default + Send + 'static> StateValue for Awaited<T> {
    type Value = T;

    fn create() -> Self {
        Self::new(T::default())
    }

    fn into_value(self) -> T {
        self.into_inner()
    }
}

/// A value that `with` uses. A missing method has no message of ours, and a missing bound has.
#[diagnostic::on_unimplemented(
    message = "`with` cannot use a `{Self}`",
    label = "declared as `Awaited`, or not `Default + Send + 'static`",
    note = "for an `Awaited<…>`, write `.lock().await`",
    note = "a partition makes each value by `Default`: implement it, or keep an `Option<…>` that the first use fills"
)]
#[doc(hidden)]
pub trait UsedByWith: StateValue {}

#[diagnostic::do_not_recommend]
impl<T: Default + Send + 'static> UsedByWith for T {}

/// A value that `lock` uses: an `Awaited<V>`. `V` is not an associated type, because rustc would report another value for
/// the trait and for the type.
#[diagnostic::on_unimplemented(
    message = "`lock` cannot use a `{Self}`",
    label = "not declared as `Awaited`",
    note = "write `.with(|value| …)`; for a value that is used across `.await`, declare the component with `Awaited<{Self}>`"
)]
pub trait UsedByLock<V>: Sized {
    /// Returns the entry, whose type is known to the caller thereafter.
    fn entry(entry: Arc<Entry<Self>>) -> Arc<Entry<Awaited<V>>>;
}

#[diagnostic::do_not_recommend]
impl<V> UsedByLock<V> for Awaited<V> {
    fn entry(entry: Arc<Entry<Self>>) -> Arc<Entry<Self>> {
        entry
    }
}

/// A value that a partition can make.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a partition cannot make a `{Self}`",
    label = "not `Default + Send + 'static`",
    note = "a partition makes each value by `Default`: implement it, or keep an `Option<…>` that the first use fills"
)]
pub trait MadeByPartition: Default + Send + 'static {}

#[diagnostic::do_not_recommend]
impl<T: Default + Send + 'static> MadeByPartition for T {}
