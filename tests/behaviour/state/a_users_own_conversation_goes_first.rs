use factory_core::PerConversation;
use support::{context_in, in_scope};

type Visits = PerConversation<bool>;

/// Returns whether the conversation was visited before and is still kept.
fn visit(visits: &Visits, user: &str, thread: &str) -> bool {
    in_scope(context_in(user, thread), |scope| visits.of(scope).with(|visited| std::mem::replace(visited, true)))
}

fn invent_threads(visits: &Visits, user: &str, threads: usize) {
    for number in 0..threads {
        visit(visits, user, &format!("invented-{number}"));
    }
}

#[test]
fn when_the_user_has_too_many() {
    let visits = Visits::bounded(10).per_user(2);
    visit(&visits, "alice", "t-1");
    invent_threads(&visits, "mallory", 50);
    assert_eq!(visits.len(), 3);
    assert!(visit(&visits, "alice", "t-1"));
    assert!(visit(&visits, "mallory", "invented-48"));
    assert!(!visit(&visits, "mallory", "invented-47"));
}

#[test]
fn when_the_cache_is_full() {
    let visits = Visits::bounded(3);
    visit(&visits, "alice", "t-1");
    invent_threads(&visits, "mallory", 50);
    assert_eq!(visits.len(), 3);
    assert!(visit(&visits, "alice", "t-1"));
    // Who has no conversation yet takes the place of the oldest one.
    visit(&visits, "bob", "t-1");
    assert_eq!(visits.len(), 3);
    assert!(!visit(&visits, "mallory", "invented-48"));
}

#[test]
fn the_oldest_is_the_one_unused_for_the_longest_time() {
    let visits = Visits::unbounded().per_user(2);
    for thread in ["t-1", "t-2", "t-1", "t-3"] {
        visit(&visits, "alice", thread);
    }
    assert!(visit(&visits, "alice", "t-1"));
    assert!(!visit(&visits, "alice", "t-2"));
}

#[test]
fn a_conversation_in_use_stays() {
    let visits = Visits::bounded(10).per_user(1);
    in_scope(context_in("alice", "t-1"), |scope| {
        let own = visits.of(scope);
        own.with(|visited| *visited = true);
        invent_threads(&visits, "alice", 5);
        assert!(visit(&visits, "alice", "t-1"));
    });
}

#[test]
fn a_user_keeps_a_hundred_by_default() {
    let visits = Visits::default();
    invent_threads(&visits, "alice", 150);
    assert_eq!(visits.len(), 100);
    assert_eq!(Visits::DEFAULT_PER_USER, 100);
}
