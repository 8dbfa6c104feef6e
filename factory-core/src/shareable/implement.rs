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

/// Implements the traits for containers. A container holds handles if its value does. That of the other parameters is not
/// checked, because two impls would overlap.
macro_rules! owning_containers {
    ($([$value:ident $(: ?$sized:ident)? $(, $other:ident)*] $(const $length:ident)? $container:ty;)*) => { $(
        shareable! {
            [
                $value: $crate::shareable::contract::Shareable $(+ ?$sized)?
                $(, $other: $crate::shareable::contract::Shareable)*
                $(, const $length: usize)?
            ] $container;
        }
        impl<$value: $crate::shareable::handles::SharedOrLocked $(+ ?$sized)? $(, $other)* $(, const $length: usize)?>
            $crate::shareable::handles::SharedOrLocked for $container {}
        impl<$value: $crate::shareable::handles::KeepsHandles $(+ ?$sized)? $(, $other)* $(, const $length: usize)?>
            $crate::shareable::handles::KeepsHandles for $container {}
    )* };
}
