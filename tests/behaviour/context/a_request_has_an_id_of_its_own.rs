use factory_core::UserExecutionContext;
use std::{
    collections::HashSet,
    thread,
    time::{Duration, SystemTime, UNIX_EPOCH},
};
use support::{context, identity};

/// Asserts that the id is a `UUIDv7`: 32 digits with the right version and variant.
fn assert_uuid_v7(id: &str) {
    let lengths: Vec<_> = id.split('-').map(str::len).collect();
    assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
    assert!(id.chars().all(|c| c == '-' || c.is_ascii_digit() || ('a'..='f').contains(&c)), "{id}");
    assert_eq!(&id[14..15], "7", "{id}");
    assert!(matches!(&id[19..20], "8" | "9" | "a" | "b"), "{id}");
}

/// Returns the time in the first digits of a `UUIDv7`.
fn made_at(id: &str) -> SystemTime {
    let millis = u64::from_str_radix(&id.replace('-', "")[..12], 16).unwrap();
    UNIX_EPOCH + Duration::from_millis(millis)
}

#[test]
fn it_is_a_complete_uuid() {
    let second = Duration::from_secs(1);
    let before = SystemTime::now();
    let context = context("alice");
    assert_uuid_v7(context.request_id());
    assert!(made_at(context.request_id()) > before - second);
    assert!(made_at(context.request_id()) < before + Duration::from_secs(60));
    assert!(context.created_at() >= before);
}

/// The ids differ for one user, thread and run within one millisecond.
#[test]
fn no_two_ids_are_equal() {
    const EACH: usize = 2_000;
    let requests = || (0..EACH).map(|_| context("alice").request_id().to_owned()).collect::<Vec<_>>();
    let made = thread::scope(|threads| {
        let made: Vec<_> = (0..4).map(|_| threads.spawn(requests)).collect();
        made.into_iter().flat_map(|thread| thread.join().unwrap()).collect::<HashSet<_>>()
    });
    assert_eq!(made.len(), 4 * EACH);
}

#[test]
fn a_given_id_is_kept() {
    let given = UserExecutionContext::builder(identity("alice")).thread("thread-19").run("run-204").request("r-77");
    let context = given.build().unwrap();
    assert_eq!((context.request_id(), context.thread_id(), context.run_id()), ("r-77", "thread-19", "run-204"));
    assert_eq!((context.parent_request_id(), context.depth(), context.connection_id()), (None, 0, None));
}
