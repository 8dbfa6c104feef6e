use factory_core::{Awaited, NoTenant, PerConversation, PerTenant, PerUser, UserExecutionContext};
use futures_util::FutureExt;
use support::{context, context_in, context_of, in_scope};

fn next(count: &mut u32) -> u32 {
    *count += 1;
    *count
}

#[test]
fn a_user_has_one_value_in_all_conversations() {
    let counts: PerUser<u32> = PerUser::default();
    let count = |context| in_scope(context, |scope| counts.of(scope).with(next));
    assert_eq!(count(context_in("alice", "t-1")), 1);
    assert_eq!(count(context_in("alice", "t-2")), 2);
    assert_eq!(count(context_in("bob", "t-1")), 1);
    assert_eq!(count(context_of("alice", "acme")), 1);
    assert_eq!(counts.len(), 3);
}

#[test]
fn a_conversation_has_one_value() {
    let counts: PerConversation<u32> = PerConversation::default();
    let count = |context| in_scope(context, |scope| counts.of(scope).with(next));
    assert_eq!((count(context_in("alice", "t-1")), count(context_in("alice", "t-1"))), (1, 2));
    assert_eq!(count(context_in("alice", "t-2")), 1);
    assert_eq!(count(context_in("bob", "t-1")), 1);
    assert_eq!(counts.len(), 3);
}

#[test]
fn a_user_and_a_thread_are_not_mistaken_for_others() {
    let counts: PerConversation<u32> = PerConversation::default();
    let count = |context| in_scope(context, |scope| counts.of(scope).with(next));
    // The hash is of the texts one after another.
    for (user, thread) in [("ab", "c"), ("a", "bc"), ("abc", "abc"), ("ab", "cabc")] {
        assert_eq!(count(context_in(user, thread)), 1, "{user} {thread}");
    }
}

#[test]
fn the_users_of_a_tenant_share_one_value() {
    let counts: PerTenant<u32> = PerTenant::default();
    let count = |context: UserExecutionContext| in_scope(context, |scope| Ok(counts.of(scope)?.with(next)));
    assert_eq!((count(context_of("ann", "acme")), count(context_of("ben", "acme"))), (Ok(1), Ok(2)));
    assert_eq!(count(context_of("ann", "globex")), Ok(1));
    assert_eq!(count(context("ann")), Err(NoTenant));
    assert_eq!(counts.len(), 2);
}

#[test]
fn awaited_values_are_partitioned_too() {
    let (lines, counts) = (PerConversation::<Awaited<u32>>::default(), PerTenant::<Awaited<u32>>::default());
    let in_conversation = |thread| {
        in_scope(context_in("alice", thread), |scope| next(&mut lines.of(scope).lock().now_or_never().unwrap()))
    };
    assert_eq!(["t-1", "t-1", "t-2"].map(in_conversation), [1, 2, 1]);
    let in_tenant = |user, tenant| {
        in_scope(context_of(user, tenant), |scope| next(&mut counts.of(scope).unwrap().lock().now_or_never().unwrap()))
    };
    assert_eq!((in_tenant("ann", "acme"), in_tenant("ben", "acme"), in_tenant("ben", "globex")), (1, 2, 1));
}
