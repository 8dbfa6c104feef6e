use factory_core::{Admission, OpenScope, PerUserRef, UserData, UserScope};
use futures_util::{FutureExt, poll};
use std::{rc::Rc, sync::Arc, thread};
use support::{
    context,
    desk::{Factory, Memory, Notes, Platform, Triage, platform},
};
use tokio::{sync::oneshot, task::yield_now};

fn is_send_and_sync<T: Send + Sync>() {}

fn is_copy<T: Copy>() {}

#[test]
fn with_its_factory_and_agents() {
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
async fn between_two_polls_of_its_future() {
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
fn several_threads_share_it() {
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

/// The future is `Send` if the closure's future is. No bound requires it.
#[tokio::test]
async fn a_future_that_is_not_send_stays_in_one_thread() {
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
