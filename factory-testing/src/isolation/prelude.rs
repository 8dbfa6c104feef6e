#![allow(warnings)]
use factory_core::{Admission, PerUser, ServesUsers, Shareable, user_scope};
use std::{
    any::Any,
    cell::RefCell,
    future::Future,
    mem,
    ops::Deref,
    sync::{Arc, Mutex, mpsc},
    thread,
};

type Platform = <FACTORY as Deref>::Target;

static KEPT: Mutex<Option<Box<dyn Any + Send>>> = Mutex::new(None);

thread_local! {
    static KEPT_BY_THREAD: RefCell<Option<Box<dyn Any>>> = RefCell::new(None);
}

#[derive(Shareable)]
struct Cache {
    #[attest(reason = "a leak that a reviewer has missed")]
    kept: Mutex<Option<Box<dyn Any + Send>>>,
}

type Kept = Option<Box<dyn Any + Send>>;

trait Anything {}
impl<T> Anything for T {}

// With `todo!()` in its place, rustc would not check what follows.
fn any<T>() -> T {
    loop {}
}

fn platform() -> &'static Platform {
    any()
}

fn admission() -> Admission<'static, Platform> {
    any()
}

// As a runtime spawns a task.
fn spawn(task: impl Future + Send + 'static) {}

async fn join(task: impl Future + Send) {}

fn main() {}
