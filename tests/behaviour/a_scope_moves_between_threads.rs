use super::desk::{Factory, Memory, Notes, Platform, Triage, context, platform};
use factory_core::{Admission, OpenScope, PerUserRef, UserData, UserScope};
use futures_util::{FutureExt, poll};
use std::{rc::Rc, sync::Arc, thread};
use tokio::{sync::oneshot, task::yield_now};

fn is_send_and_sync<T: Send + Sync>() {}

fn is_copy<T: Copy>() {}

#[test]
fn with_all_that_is_in_it() {
    fn of_scope<'user>(_: UserScope<'user>) {
        is_copy::<UserScope<'user>>();
        is_send_and_sync::<UserScope<'user>>();
        is_send_and_sync::<Factory<'user>>();
        is_send_and_sync::<Triage<'user>>();
        is_send_and_sync::<Notes<'user>>();
        is_send_and_sync::<Memory<'user>>();
        is_send_and_sync::<Admission<'user, Platform>>();
        is_send_and_sync::<OpenScope<'user, Platform>>();
        is_send_and_sync::<UserData<'user, String>>();
        is_send_and_sync::<PerUserRef<'user, Vec<String>>>();
    }
    platform().for_user_blocking(context("alice"), |factory| of_scope(factory.scope())).unwrap();
    assert_eq!(size_of::<UserScope<'_>>(), size_of::<usize>());
}

#[tokio::test]
async fn as_a_future_between_two_polls() {
    let platform = platform();
    let (go_on, may_go_on) = oneshot::channel();
    let mut work = Box::pin(platform.for_user(context("alice"), async |factory| {
        let notes = factory.notes();
        let before = thread::current().id();
        may_go_on.await.unwrap();
        (notes.scope.user_id().to_owned(), before, thread::current().id())
    }));
    assert!(poll!(work.as_mut()).is_pending());
    go_on.send(()).unwrap();
    let elsewhere = thread::scope(|threads| threads.spawn(|| work.now_or_never()).join().unwrap());
    let (user, before, after) = elsewhere.unwrap().unwrap();
    assert_eq!((user.as_str(), before), ("alice", thread::current().id()));
    assert_ne!(before, after);
}

#[test]
fn and_is_shared_by_several_of_them() {
    let served = platform().for_user_blocking(context("alice"), |factory| {
        thread::scope(|threads| {
            for line in ["one", "two", "three"] {
                let factory = &factory;
                threads.spawn(move || factory.notes().memory.add(line));
            }
        });
        let mut lines = factory.notes().memory.lines();
        lines.sort();
        lines
    });
    assert_eq!(served.unwrap(), ["one", "three", "two"]);
}

/// `Send` is what the work makes of it: nothing asks for it.
#[tokio::test]
async fn unless_the_work_stays_on_one() {
    let platform = platform();
    let on_this_thread = Rc::new("invoices".to_owned());
    let served = platform.for_user(context("alice"), async |factory| {
        let topic = Rc::clone(&on_this_thread);
        let mut triage = factory.triage(topic.to_string());
        yield_now().await;
        (triage.answer("mine").await, Rc::strong_count(&topic))
    });
    assert_eq!(served.await.unwrap(), ("alice on invoices, 1: re: mine".to_owned(), 2));
    assert_eq!(Arc::strong_count(&platform), 1);
}
