//! The check that the platform can store a component in a field.

/// A type with a known size. The platform stores every shared component by value, except a `dyn Trait`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "the platform cannot store a `{Self}` as it is",
    label = "its size is not known, and it is not written as `dyn Trait`",
    note = "write a trait object as `dyn Trait` and not as an alias",
    note = "share text as a `String`, and a slice as a `Vec` or an `Arc`"
)]
pub trait StoredByValue {}

#[diagnostic::do_not_recommend]
impl<T> StoredByValue for T {}
