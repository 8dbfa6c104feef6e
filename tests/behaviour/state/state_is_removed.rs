use factory_core::{Awaited, PerConversation, PerTenant, PerUser};
use futures_util::FutureExt;
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, mpsc::channel},
    thread,
    time::Duration,
};
use support::{
    context, context_in, context_of,
    hooks::{message, without_hanging},
    in_scope,
};

#[test]
fn the_value_is_taken_out() {
    let drafts: PerUser<Vec<u8>> = PerUser::default();
    in_scope(context("bob"), |scope| drafts.of(scope).with(|drafts| drafts.push(2)));
    in_scope(context("alice"), |scope| {
        assert_eq!(drafts.remove(scope), None);
        drafts.of(scope).with(|drafts| drafts.push(1));
        assert_eq!(drafts.len(), 2);
        assert_eq!(drafts.remove(scope), Some(vec![1]));
        assert_eq!((drafts.len(), drafts.remove(scope)), (1, None));
        assert_eq!(drafts.of(scope).with(|drafts| drafts.len()), 0);
    });
}

#[test]
fn a_reference_stays_usable() {
    let drafts: PerUser<Vec<u8>> = PerUser::default();
    in_scope(context("alice"), |scope| {
        let own = drafts.of(scope);
        own.with(|drafts| drafts.push(1));
        assert_eq!(drafts.remove(scope), Some(vec![1]));
        own.with(|drafts| drafts.push(2));
        assert_eq!(drafts.of(scope).with(|drafts| drafts.clone()), [2]);
    });
}

#[test]
fn in_each_partition() {
    let (lines, pinned) = (PerConversation::<Vec<u8>>::default(), PerTenant::<Vec<u8>>::default());
    in_scope(context_in("alice", "t-1"), |scope| lines.of(scope).with(|lines| lines.push(1)));
    assert_eq!(in_scope(context_in("alice", "t-2"), |scope| lines.remove(scope)), None);
    assert_eq!(in_scope(context_in("alice", "t-1"), |scope| lines.remove(scope)), Some(vec![1]));
    in_scope(context_of("ann", "acme"), |scope| pinned.of(scope).unwrap().with(|pinned| pinned.push(2)));
    assert_eq!(in_scope(context("ann"), |scope| pinned.remove(scope)), None);
    assert_eq!(in_scope(context_of("ben", "acme"), |scope| pinned.remove(scope)), Some(vec![2]));
    assert!(lines.is_empty() && pinned.is_empty());
}

#[test]
fn after_its_users_have_ended() {
    let drafts: Arc<PerUser<Vec<u8>>> = Arc::default();
    let (using, is_using) = channel();
    let user = thread::spawn({
        let drafts = Arc::clone(&drafts);
        move || {
            in_scope(context("alice"), |scope| {
                drafts.of(scope).with(|drafts| {
                    using.send(()).unwrap();
                    thread::sleep(Duration::from_millis(50));
                    drafts.push(1);
                });
            });
        }
    });
    is_using.recv().unwrap();
    assert_eq!(in_scope(context("alice"), |scope| drafts.remove(scope)), Some(vec![1]));
    user.join().unwrap();
}

#[test]
fn a_removal_within_its_use_panics() {
    let nested = without_hanging(|| {
        let drafts: PerUser<u8> = PerUser::default();
        catch_unwind(AssertUnwindSafe(|| {
            in_scope(context("alice"), |scope| drafts.of(scope).with(|_| drafts.remove(scope)));
        }))
    });
    assert_eq!(message(nested.unwrap()), "`remove` of a user's `u8` is called within itself");
}

#[test]
fn an_awaited_value_is_removed_in_its_turn() {
    let drafts: PerUser<Awaited<Vec<u8>>> = PerUser::default();
    in_scope(context("alice"), |scope| {
        assert_eq!(drafts.remove(scope).now_or_never(), Some(None));
        let mut guard = drafts.of(scope).lock().now_or_never().unwrap();
        guard.push(1);
        assert_eq!(drafts.remove(scope).now_or_never(), None, "it waits, and is cancelled");
        let mut removed = Box::pin(drafts.remove(scope));
        assert_eq!(removed.as_mut().now_or_never(), None);
        let mut next = Box::pin(drafts.of(scope).lock());
        assert!(next.as_mut().now_or_never().is_none());
        drop(guard);
        assert_eq!(removed.as_mut().now_or_never(), Some(Some(vec![1])));
        assert!(next.as_mut().now_or_never().unwrap().is_empty());
    });
    assert_eq!(drafts.len(), 1);
    assert_eq!(in_scope(context("alice"), |scope| drafts.remove(scope).now_or_never()), Some(Some(vec![])));
    assert_eq!(drafts.len(), 0);
}
