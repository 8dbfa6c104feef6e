//! The implementation of `Shareable` for types of other crates.

// Without `do_not_recommend`, rustc would list these impls in every error.
macro_rules! shareable {
    ($([$($generics:tt)*] $ty:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $crate::shareable::contract::Shareable for $ty {}
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $crate::shareable::checked::CheckedForSharing for $ty {}
    )* };
}

macro_rules! plain {
    ($($plain:ty),* $(,)?) => { shareable! { $([] $plain;)* } };
}
