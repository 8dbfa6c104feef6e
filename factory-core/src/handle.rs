//! `PerUser<Arc<…>>`: a part of each user's own that is only a handle, which can be passed on to another user.

use crate::{PerUser, ScopeGuard};
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
pub trait Handle {}

impl<T: ?Sized> Handle for Arc<T> {}
impl<T: ?Sized> Handle for Rc<T> {}
impl<T: ?Sized> Handle for sync::Weak<T> {}
impl<T: ?Sized> Handle for rc::Weak<T> {}
impl<T: ?Sized> Handle for Mutex<T> {}
impl<T: ?Sized> Handle for RwLock<T> {}
impl<T> Handle for Sender<T> {}
impl<T> Handle for SyncSender<T> {}
impl<T> Handle for Receiver<T> {}
impl<T: ?Sized> Handle for &'static T {}
impl<T: Handle + ?Sized> Handle for Box<T> {}
impl<T: Handle> Handle for PerUser<T> {}
impl<T: Handle + ?Sized> Handle for RefCell<T> {}
impl<T: Handle> Handle for OnceLock<T> {}
impl<T: Handle> Handle for [T] {}
impl<T: Handle, const N: usize> Handle for [T; N] {}
impl<T: Handle> Handle for Option<T> {}
impl<T: Handle> Handle for Vec<T> {}
impl<T: Handle> Handle for VecDeque<T> {}
impl<T: Handle, S> Handle for HashSet<T, S> {}
impl<K, T: Handle> Handle for BTreeMap<K, T> {}
impl<K, T: Handle, S> Handle for HashMap<K, T, S> {}

/// A shared component with a `PerUser` of a handle in it.
pub trait HoldsHandle {}

impl<T: Handle> HoldsHandle for PerUser<T> {}
impl<T: Handle + ?Sized> HoldsHandle for EachUsers<T> {}
impl<T: HoldsHandle + ?Sized> HoldsHandle for &T {}
impl<T: HoldsHandle + ?Sized> HoldsHandle for Arc<T> {}
impl<T: HoldsHandle + ?Sized> HoldsHandle for Box<T> {}
impl<T: HoldsHandle> HoldsHandle for Option<T> {}
impl<T: HoldsHandle> HoldsHandle for Vec<T> {}
impl<T: HoldsHandle> HoldsHandle for VecDeque<T> {}
impl<T: HoldsHandle> HoldsHandle for [T] {}
impl<T: HoldsHandle, const N: usize> HoldsHandle for [T; N] {}
impl<T: HoldsHandle> HoldsHandle for Range<T> {}
impl<T: HoldsHandle> HoldsHandle for RangeInclusive<T> {}
impl<K, T: HoldsHandle> HoldsHandle for BTreeMap<K, T> {}
impl<K, T: HoldsHandle, S> HoldsHandle for HashMap<K, T, S> {}

/// A type that stands somewhere within a `PerUser`.
pub struct EachUsers<T: ?Sized>(PhantomData<T>);

/// Answers whether a type is `HoldsHandle`, which no bound can deny: rustc prefers the inherent constant where its
/// bound holds, and falls back to the trait's.
pub struct Probe<T: ?Sized>(PhantomData<T>);

impl<T: HoldsHandle + ?Sized> Probe<T> {
    pub const HOLDS_HANDLE: bool = true;
}

pub trait HoldsNoHandle {
    const HOLDS_HANDLE: bool = false;
}

impl<T: ?Sized> HoldsNoHandle for Probe<T> {}

/// What the probe of a shared type has answered, as a type: a bound can then say it in our words.
pub struct Holds<const HANDLE: bool>;

pub trait Nothing {}

impl Nothing for Holds<false> {}

#[diagnostic::on_unimplemented(
    message = "`{Self}` keeps a handle for each user, and a handle can be passed on to another user",
    label = "`PerUser` of a handle",
    note = "keep the value itself in `PerUser<…>`: it needs no `Arc`, and no lock of its own"
)]
pub trait KeepsValues<Held> {}

// Blanket, because rustc would tell of an impl for `Holds<false>` alone.
#[diagnostic::do_not_recommend]
impl<T: ?Sized, Held: Nothing> KeepsValues<Held> for T {}

impl<T: ScopeGuard> Probe<T> {
    pub const IS_GUARD: bool = true;
}

pub trait IsNoGuard {
    const IS_GUARD: bool = false;
}

impl<T: ?Sized> IsNoGuard for Probe<T> {}

/// A guard among the shared components would never be asked, and nobody would notice.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is a guard, and under `shared` nobody asks it",
    label = "never asked",
    note = "list it under `guards`"
)]
pub trait NeedNotBeAsked<Guards> {}

#[diagnostic::do_not_recommend]
impl<T: ?Sized, Guards: Nothing> NeedNotBeAsked<Guards> for T {}
