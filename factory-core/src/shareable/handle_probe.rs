//! The check for `PerUser<Arc<…>>`: a value per user that is only a handle can be passed on to another user.

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

/// A handle: two owners can hold it and see each other's changes.
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

/// A shared component that contains a `PerUser` of a handle.
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

/// A type that occurs somewhere in a `PerUser`.
pub struct PerUserPart<T: ?Sized>(PhantomData<T>);

/// The question whether a type implements a trait, which a bound cannot ask.
///
/// Rustc prefers the inherent constant where its bound holds, and otherwise uses the constant of the fallback trait.
pub struct SharingProbe<T: ?Sized>(PhantomData<T>);

impl<T: KeepsHandlePerUser + ?Sized> SharingProbe<T> {
    /// The answer for a component that keeps a handle per user.
    pub const HOLDS_HANDLE: bool = true;
}

/// The answer for a type that keeps no handle per user.
pub trait HandleProbeFallback {
    /// The answer.
    const HOLDS_HANDLE: bool = false;
}

impl<T: ?Sized> HandleProbeFallback for SharingProbe<T> {}

/// The answer of a probe as a type, so that a bound can report it with a message of its own.
pub struct ProbeResult<const HANDLE: bool>;

/// The answer “no” of a probe.
pub trait ProbeFoundNothing {}

impl ProbeFoundNothing for ProbeResult<false> {}

/// A shared component that keeps values, and not handles, per user.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` keeps a handle for each user, and a handle can be passed on to another user",
    label = "`PerUser` of a handle",
    note = "keep the value itself in `PerUser<…>`: it needs no `Arc`, and no lock of its own"
)]
pub trait KeepsOnlyValues<Held> {}

// A blanket impl, because rustc would mention an impl for `ProbeResult<false>` in the error.
#[diagnostic::do_not_recommend]
impl<T: ?Sized, Held: ProbeFoundNothing> KeepsOnlyValues<Held> for T {}
