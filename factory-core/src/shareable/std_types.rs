//! The types of the standard library that all users may share.

use super::{checked::CheckedForSharing, contract::Shareable};
use std::{
    borrow::Cow,
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, LinkedList, VecDeque},
    convert::Infallible,
    ffi::{CStr, CString, OsStr, OsString},
    hash::{BuildHasherDefault, RandomState},
    marker::PhantomData,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6},
    num::{NonZero, Wrapping},
    ops::{Range, RangeInclusive},
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

// Without `do_not_recommend`, rustc would list these impls in every error.
macro_rules! shareable {
    ($([$($generics:tt)*] $ty:ty;)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> Shareable for $ty {}
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> CheckedForSharing for $ty {}
    )* };
}

macro_rules! plain {
    ($($plain:ty),* $(,)?) => { shareable! { $([] $plain;)* } };
}

plain! {
    Infallible, Ordering,
    (), bool, char, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, f32, f64,
    str, String, CStr, CString, OsStr, OsString, Path, PathBuf, Duration, Instant, SystemTime, RandomState,
    IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6,
    NonZero<i8>, NonZero<i16>, NonZero<i32>, NonZero<i64>, NonZero<i128>, NonZero<isize>,
    NonZero<u8>, NonZero<u16>, NonZero<u32>, NonZero<u64>, NonZero<u128>, NonZero<usize>,
}

shareable! {
    [T: Shareable + ?Sized] &'static T;
    [T: Shareable + ?Sized] Arc<T>;
    [T: Shareable + ?Sized] Box<T>;
    [T: Shareable + ToOwned<Owned: Shareable> + ?Sized] Cow<'static, T>;
    [T: Shareable] Vec<T>;
    [T: Shareable] VecDeque<T>;
    [T: Shareable] LinkedList<T>;
    [T: Shareable] BinaryHeap<T>;
    [T: Shareable] BTreeSet<T>;
    [T: Shareable, S: Shareable] HashSet<T, S>;
    [K: Shareable, V: Shareable] BTreeMap<K, V>;
    [K: Shareable, V: Shareable, S: Shareable] HashMap<K, V, S>;
    [T: Shareable] Option<T>;
    [T: Shareable, E: Shareable] Result<T, E>;
    [T: Shareable] [T];
    [T: Shareable, const N: usize] [T; N];
    [T: Send + Sync + ?Sized + 'static] PhantomData<T>;
    [T: Shareable] Range<T>;
    [T: Shareable] RangeInclusive<T>;
    [T: Shareable] Wrapping<T>;
    [H: 'static] BuildHasherDefault<H>;
}

macro_rules! shareable_tuples {
    ($($first:ident $($rest:ident)*)?) => { $(
        shareable! { [$first: Shareable, $($rest: Shareable),*] ($first, $($rest,)*); }
        shareable_tuples!($($rest)*);
    )? };
}

shareable_tuples!(A B C D E F G H I J K L);
