//! The check that a `PerUser` keeps values, and not handles.
//!
//! A handle is a type that serves to share or lock a value: [`SharedOrLocked`] lists them. A `PerUser<Arc<…>>` could keep
//! one value under two users, and a `PerUser<Mutex<…>>` would lock twice.

use super::probe_result::ProbeFoundNothing;
use std::{
    cell::RefCell,
    marker::PhantomData,
    rc::{self, Rc},
    sync::{
        self, Arc, Mutex, OnceLock, RwLock,
        mpsc::{Receiver, Sender, SyncSender},
    },
};

/// A type that serves to share or lock a value: a pointer that several owners can hold, an end of a channel, or a lock.
///
/// So is a container of such a type; [`containers`](super::containers) lists them. A type of the user's own, with a handle in a field, is not recognized.
pub trait SharedOrLocked {}

impl<T: ?Sized> SharedOrLocked for Arc<T> {}

impl<T: ?Sized> SharedOrLocked for Rc<T> {}

impl<T: ?Sized> SharedOrLocked for sync::Weak<T> {}

impl<T: ?Sized> SharedOrLocked for rc::Weak<T> {}

impl<T: ?Sized> SharedOrLocked for Mutex<T> {}

impl<T: ?Sized> SharedOrLocked for RwLock<T> {}

impl<T> SharedOrLocked for Sender<T> {}

impl<T> SharedOrLocked for SyncSender<T> {}

impl<T> SharedOrLocked for Receiver<T> {}

impl<T: ?Sized> SharedOrLocked for &'static T {}

impl<T: SharedOrLocked + ?Sized> SharedOrLocked for RefCell<T> {}

impl<T: SharedOrLocked> SharedOrLocked for OnceLock<T> {}

/// A shared component that keeps a handle for each user: a `PerUser` of a handle, or a container of one.
pub trait KeepsHandles {}

impl<T: SharedOrLocked + ?Sized> KeepsHandles for PerUserPart<T> {}

impl<T: KeepsHandles + ?Sized> KeepsHandles for &T {}

impl<T: KeepsHandles + ?Sized> KeepsHandles for Arc<T> {}

/// A type that the macro has read between the angle brackets of a `PerUser`, at any depth.
///
/// The macro probes each of them, because no `impl` above covers a handle in a tuple or in a generic type of the user's.
pub struct PerUserPart<T: ?Sized>(PhantomData<T>);

/// A probe that evaluates whether `T` keeps a handle for each user. The documentation of the module `codegen` explains
/// probes.
pub struct HandleProbe<T: ?Sized>(PhantomData<T>);

impl<T: KeepsHandles + ?Sized> HandleProbe<T> {
    /// The result for a type that keeps handles.
    pub const HOLDS_HANDLE: bool = true;
}

/// The fallback of [`HandleProbe`].
pub trait HandleProbeFallback {
    /// The result for every other type.
    const HOLDS_HANDLE: bool = false;
}

impl<T: ?Sized> HandleProbeFallback for HandleProbe<T> {}

/// A shared component that keeps values, and not handles, for each user. The parameter is the result of its
/// [`HandleProbe`].
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` keeps a handle for each user, and a handle can be passed on to another user",
    label = "`PerUser` of a handle",
    note = "keep the value itself in `PerUser<…>`: it needs no `Arc`, and no lock of its own"
)]
pub trait KeepsOnlyValues<HandleResult> {}

// A blanket impl, because rustc would mention an impl for `ProbeResult<false>` in the error.
#[diagnostic::do_not_recommend]
impl<T: ?Sized, HandleResult: ProbeFoundNothing> KeepsOnlyValues<HandleResult> for T {}
