//! `PerUser<Arc<…>>`: a part of each user's own that is only a handle, which can be passed on to another user.

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashMap, HashSet, VecDeque},
    marker::PhantomData,
    ops::{Range, RangeInclusive},
    rc::{self, Rc},
    sync::{
        self, Arc, Mutex, OnceLock, RwLock,
        mpsc::{Receiver, Sender, SyncSender},
    },
};

/// Two owners can hold it and see each other's changes.
pub trait SharedHandle {}

impl<T: ?Sized> SharedHandle for Arc<T> {}

impl<T: ?Sized> SharedHandle for Rc<T> {}

impl<T: ?Sized> SharedHandle for sync::Weak<T> {}

impl<T: ?Sized> SharedHandle for rc::Weak<T> {}

impl<T: ?Sized> SharedHandle for Mutex<T> {}

impl<T: ?Sized> SharedHandle for RwLock<T> {}

impl<T> SharedHandle for Sender<T> {}

impl<T> SharedHandle for SyncSender<T> {}

impl<T> SharedHandle for Receiver<T> {}

impl<T: ?Sized> SharedHandle for &'static T {}

impl<T: SharedHandle + ?Sized> SharedHandle for Box<T> {}

impl<T: SharedHandle + ?Sized> SharedHandle for RefCell<T> {}

impl<T: SharedHandle> SharedHandle for OnceLock<T> {}

impl<T: SharedHandle> SharedHandle for [T] {}

impl<T: SharedHandle, const N: usize> SharedHandle for [T; N] {}

impl<T: SharedHandle> SharedHandle for Option<T> {}

impl<T: SharedHandle> SharedHandle for Vec<T> {}

impl<T: SharedHandle> SharedHandle for VecDeque<T> {}

impl<T: SharedHandle, S> SharedHandle for HashSet<T, S> {}

impl<K, T: SharedHandle> SharedHandle for BTreeMap<K, T> {}

impl<K, T: SharedHandle, S> SharedHandle for HashMap<K, T, S> {}

/// A shared component with a `PerUser` of a handle in it.
pub trait KeepsHandlePerUser {}

impl<T: SharedHandle + ?Sized> KeepsHandlePerUser for PerUserPart<T> {}

impl<T: KeepsHandlePerUser + ?Sized> KeepsHandlePerUser for &T {}

impl<T: KeepsHandlePerUser + ?Sized> KeepsHandlePerUser for Arc<T> {}

impl<T: KeepsHandlePerUser + ?Sized> KeepsHandlePerUser for Box<T> {}

impl<T: KeepsHandlePerUser> KeepsHandlePerUser for Option<T> {}

impl<T: KeepsHandlePerUser> KeepsHandlePerUser for Vec<T> {}

impl<T: KeepsHandlePerUser> KeepsHandlePerUser for VecDeque<T> {}

impl<T: KeepsHandlePerUser> KeepsHandlePerUser for [T] {}

impl<T: KeepsHandlePerUser, const N: usize> KeepsHandlePerUser for [T; N] {}

impl<T: KeepsHandlePerUser> KeepsHandlePerUser for Range<T> {}

impl<T: KeepsHandlePerUser> KeepsHandlePerUser for RangeInclusive<T> {}

impl<K, T: KeepsHandlePerUser> KeepsHandlePerUser for BTreeMap<K, T> {}

impl<K, T: KeepsHandlePerUser, S> KeepsHandlePerUser for HashMap<K, T, S> {}

/// A type that stands somewhere within a `PerUser`.
pub struct PerUserPart<T: ?Sized>(PhantomData<T>);

/// Answers whether a type is `KeepsHandlePerUser`, which no bound can deny: rustc prefers the inherent constant where its
/// bound holds, and falls back to the trait's.
pub struct SharingProbe<T: ?Sized>(PhantomData<T>);

impl<T: KeepsHandlePerUser + ?Sized> SharingProbe<T> {
    pub const HOLDS_HANDLE: bool = true;
}

pub trait HandleProbeFallback {
    const HOLDS_HANDLE: bool = false;
}

impl<T: ?Sized> HandleProbeFallback for SharingProbe<T> {}

/// What the probe of a shared type has answered, as a type: a bound can then say it in our words.
pub struct ProbeResult<const HANDLE: bool>;

pub trait ProbeFoundNothing {}

impl ProbeFoundNothing for ProbeResult<false> {}

#[diagnostic::on_unimplemented(
    message = "`{Self}` keeps a handle for each user, and a handle can be passed on to another user",
    label = "`PerUser` of a handle",
    note = "keep the value itself in `PerUser<…>`: it needs no `Arc`, and no lock of its own"
)]
pub trait KeepsOnlyValues<Held> {}

// Blanket, because rustc would tell of an impl for `ProbeResult<false>` alone.
#[diagnostic::do_not_recommend]
impl<T: ?Sized, Held: ProbeFoundNothing> KeepsOnlyValues<Held> for T {}
