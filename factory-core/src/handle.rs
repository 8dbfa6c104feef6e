//! `PerUser<Arc<…>>`: a part of each user's own that is only a handle, which can be passed on to another user.

use crate::PerUser;
use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    marker::PhantomData,
    rc::{self, Rc},
    sync::{
        self, Arc, Mutex, RwLock,
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
impl<T: Handle + ?Sized> Handle for Box<T> {}
impl<T: Handle> Handle for Option<T> {}
impl<T: Handle> Handle for Vec<T> {}
impl<T: Handle> Handle for VecDeque<T> {}
impl<K, T: Handle> Handle for BTreeMap<K, T> {}
impl<K, T: Handle, S> Handle for HashMap<K, T, S> {}

/// A shared component with a `PerUser` of a handle in it.
pub trait HoldsHandle {}

impl<T: Handle> HoldsHandle for PerUser<T> {}
impl<T: HoldsHandle + ?Sized> HoldsHandle for &T {}
impl<T: HoldsHandle + ?Sized> HoldsHandle for Arc<T> {}
impl<T: HoldsHandle + ?Sized> HoldsHandle for Box<T> {}
impl<T: HoldsHandle> HoldsHandle for Option<T> {}
impl<T: HoldsHandle> HoldsHandle for Vec<T> {}
impl<K, T: HoldsHandle> HoldsHandle for BTreeMap<K, T> {}
impl<K, T: HoldsHandle, S> HoldsHandle for HashMap<K, T, S> {}

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

/// # Panics
///
/// When it holds one: at compile time, where the type is written.
#[track_caller]
pub const fn reject_handle(holds_handle: bool) {
    assert!(
        !holds_handle,
        "`PerUser` of a handle: what it points to can be passed on to another user; keep the value itself"
    );
}
