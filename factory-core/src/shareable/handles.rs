//! The check that a partition keeps values, and not handles.
//!
//! A handle is a type that serves to share or lock a value: [`SharedOrLocked`] lists them. A `PerUser<Arc<…>>` could keep
//! one value under two users, and a `PerUser<Mutex<…>>` would lock twice. The same holds for the other partitions.
//!
//! Every container that is `Shareable` is listed for both traits: the table in [`containers`](super::containers) feeds all
//! lists, and the other containers are listed here; a test compares the lists. Of a type with several
//! parameters, one is covered: the value of a map, the first one of a result or a tuple. The macro covers all that are
//! written out.

use super::probe_result::ProbeFoundNothing;
use std::{
    borrow::Cow,
    cell::{Cell, OnceCell, RefCell, UnsafeCell},
    marker::PhantomData,
    rc::{self, Rc},
    sync::{
        self, Arc, Barrier, Condvar, LazyLock, Mutex, OnceLock, RwLock,
        mpsc::{Receiver, Sender, SyncSender},
    },
    task::Waker,
    thread::{JoinHandle, Thread},
};

/// A type that serves to share or lock a value: a pointer that several owners can hold, an end of a channel, or a lock.
///
/// So is a container of such a type. A type of the user's own, with a handle in a field, is not recognized. `factory-runtime`
/// implements the trait for its handles that do not compare the owner of a scope.
pub trait SharedOrLocked {}

macro_rules! handles {
    ($([$($generics:tt)*] $ty:ty;)*) => { $(impl<$($generics)*> SharedOrLocked for $ty {})* };
}

handles! {
    [T: ?Sized] Arc<T>;
    [T: ?Sized] Rc<T>;
    [T: ?Sized] sync::Weak<T>;
    [T: ?Sized] rc::Weak<T>;
    [T: ?Sized] &'static T;
    [T: ?Sized] Mutex<T>;
    [T: ?Sized] RwLock<T>;
    [T] Sender<T>;
    [T] SyncSender<T>;
    [T] Receiver<T>;
    [T] JoinHandle<T>;
    [] Barrier;
    [] Condvar;
    [] Thread;
    [] Waker;
}

/// Implements a trait for each container that is not in the common table.
macro_rules! containers {
    ($name:ident: $([$($generics:tt)*] $ty:ty;)*) => { $(impl<$($generics)*> $name for $ty {})* };
    ($($name:ident)*) => { $( containers! { $name:
        [T: $name + ToOwned + ?Sized] Cow<'static, T>;
        [T: $name + ?Sized] Cell<T>;
        [T: $name + ?Sized] RefCell<T>;
        [T: $name + ?Sized] UnsafeCell<T>;
        [T: $name] OnceCell<T>;
        [T: $name] OnceLock<T>;
        [T: $name, F] LazyLock<T, F>;
    } )* };
}

containers!(SharedOrLocked KeepsHandles);

macro_rules! tuples {
    ($($first:ident $($rest:ident)*)?) => { $(
        impl<$first: SharedOrLocked $(, $rest)*> SharedOrLocked for ($first, $($rest,)*) {}
        impl<$first: KeepsHandles $(, $rest)*> KeepsHandles for ($first, $($rest,)*) {}
        tuples!($($rest)*);
    )? };
}

tuples!(A B C D E F G H I J K L);

/// A shared component that keeps a handle for each owner: a partition of a handle, or a container of one.
pub trait KeepsHandles {}

impl<T: SharedOrLocked + ?Sized> KeepsHandles for PartitionPart<T> {}

impl<T: KeepsHandles + ?Sized> KeepsHandles for &T {}

impl<T: KeepsHandles + ?Sized> KeepsHandles for Arc<T> {}

/// A type that the macro has read between the angle brackets of a partition, at any depth.
///
/// The macro probes each of them, because no `impl` above covers a handle in a tuple or in a generic type of the user's.
pub struct PartitionPart<T: ?Sized>(PhantomData<T>);

/// A probe that evaluates whether `T` keeps a handle for each owner. The documentation of the module `codegen` explains
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

/// A shared component that keeps values, and not handles, for each owner. The parameter is the result of its
/// [`HandleProbe`].
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` keeps a handle for each user, and a handle can be passed on to another user",
    label = "it keeps a handle",
    note = "keep the value itself: it needs no `Arc` and no lock of its own, because each value has one",
    note = "a value that is used across `.await` is declared as `Awaited<…>` and used by `.lock().await`"
)]
pub trait KeepsOnlyValues<HandleResult> {}

// A blanket impl, because rustc would mention an impl for `ProbeResult<false>` in the error.
#[diagnostic::do_not_recommend]
impl<T: ?Sized, HandleResult: ProbeFoundNothing> KeepsOnlyValues<HandleResult> for T {}
