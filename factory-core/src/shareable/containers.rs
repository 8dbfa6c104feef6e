//! The containers of the standard library that own their values: one table for what all users may share, and for the check
//! that a `PerUser` keeps no handles.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque},
    io::Cursor,
    mem::ManuallyDrop,
    num::{Saturating, Wrapping},
    ops::{Bound, ControlFlow, Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive},
    panic::AssertUnwindSafe,
    pin::Pin,
    task::Poll,
};

owning_containers! {
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
}
