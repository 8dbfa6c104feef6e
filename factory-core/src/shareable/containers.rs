//! The containers of the standard library that own their values: one table for what all users may share, and for the check
//! that a `PerUser` keeps no handles.

use super::{
    checked::CheckedForSharing,
    contract::Shareable,
    handles::{KeepsHandles, SharedOrLocked},
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque},
    io::Cursor,
    mem::ManuallyDrop,
    num::{Saturating, Wrapping},
    ops::{Bound, ControlFlow, Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive},
    panic::AssertUnwindSafe,
    pin::Pin,
    sync::LazyLock,
    task::Poll,
};

/// Implements the traits for containers. A container holds handles if its value does. That of the other parameters is not
/// checked, because two impls would overlap.
macro_rules! containers {
    ($([$value:ident $(: ?$sized:ident)? $(, $other:ident)*] $(const $length:ident)? $container:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$value: Shareable $(+ ?$sized)? $(, $other: Shareable)* $(, const $length: usize)?> Shareable for $container {}
        #[diagnostic::do_not_recommend]
        impl<$value: Shareable $(+ ?$sized)? $(, $other: Shareable)* $(, const $length: usize)?> CheckedForSharing for $container {}
        impl<$value: SharedOrLocked $(+ ?$sized)? $(, $other)* $(, const $length: usize)?> SharedOrLocked for $container {}
        impl<$value: KeepsHandles $(+ ?$sized)? $(, $other)* $(, const $length: usize)?> KeepsHandles for $container {}
    )* };
}

containers! {
    [T: ?Sized] Box<T>;
    [T] Vec<T>;
    [T] VecDeque<T>;
    [T] LinkedList<T>;
    [T] BinaryHeap<T>;
    [T] BTreeSet<T>;
    [T, S] HashSet<T, S>;
    [T, K] BTreeMap<K, T>;
    [T, K, S] HashMap<K, T, S>;
    [T] [T];
    [T] const N [T; N];
    [T] Option<T>;
    [T, E] Result<T, E>;
    [T] Poll<T>;
    [T, B] ControlFlow<B, T>;
    [T] Bound<T>;
    [T] Range<T>;
    [T] RangeFrom<T>;
    [T] RangeTo<T>;
    [T] RangeInclusive<T>;
    [T] RangeToInclusive<T>;
    [T] Reverse<T>;
    [T] Wrapping<T>;
    [T] Saturating<T>;
    [T] Cursor<T>;
    [T] Pin<T>;
    [T] AssertUnwindSafe<T>;
    [T: ?Sized] ManuallyDrop<T>;
    // Its function captures nothing, so that no user can change the value.
    [T] LazyLock<T>;
}
