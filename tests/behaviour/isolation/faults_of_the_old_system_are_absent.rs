//! Faults of the old system that no other file tests. The other files cover these: it ignored placeholders longer than
//! 20 characters, limited the scopes of a factory instead of a user, let a child close its parent, shortened request
//! ids, joined keys that collide and raised alerts while it held a lock.

use factory_core::{PerUser, Shareable, UserScope, agent_factory, user_scope, user_scoped};
use std::{
    collections::BTreeMap,
    future::pending,
    sync::{Arc, Weak},
    time::Duration,
};
use support::{context, desk::platform, hotel::Hotel};
use tokio::time::timeout;

/// The old factory took a context for each agent and built the agent for that user.
#[test]
fn a_factory_builds_for_the_user_it_is_bound_to() {
    let platform = platform();
    let served = platform.for_user_blocking(context("alice"), |alice| {
        let nested = platform.for_user_blocking(context("bob"), |bob| {
            alice.notes().memory.add("hers");
            bob.notes().memory.add("his");
            let of = |notes: &support::desk::Notes<'_>| {
                assert_eq!(notes.scope.user_id(), notes.memory.scope.user_id());
                (notes.scope.user_id().to_owned(), notes.memory.lines())
            };
            [of(&alice.notes()), of(&bob.notes()), of(&alice.notes())]
        });
        nested.unwrap()
    });
    let alices = ("alice".to_owned(), vec!["hers".to_owned()]);
    assert_eq!(served.unwrap(), [alices.clone(), ("bob".to_owned(), vec!["his".to_owned()]), alices]);
}

/// The old store had a `set(key, context)` that trusted the key.
#[test]
fn state_is_stored_under_the_scopes_user() {
    let platform = platform();
    user_scope!(alice = platform.admit(context("alice")).unwrap());
    user_scope!(bob = platform.admit(context("bob")).unwrap());
    let (alices, bobs) = (platform.drafts.of(alice.scope()), platform.drafts.of(bob.scope()));
    alices.with(|drafts| drafts.push("hers".to_owned()));
    bobs.with(|drafts| drafts.push("his".to_owned()));
    let seen = |user| {
        let seen = platform.for_user_blocking(context(user), |factory| {
            let triage = factory.triage("post".to_owned());
            triage.drafts.of(triage.scope).with(|drafts| drafts.clone())
        });
        seen.unwrap()
    };
    assert_eq!((seen("alice"), seen("bob")), (vec!["hers".to_owned()], vec!["his".to_owned()]));
}

/// The old system skipped the callbacks of an expired scope and ran the other callbacks in two orders.
#[tokio::test]
async fn an_expired_scope_ends_like_any_other() {
    let (hotel, journal) = Hotel::for_at_most(1);
    hotel.for_user(context("alice"), async |_factory| ()).await.unwrap();
    let returned = journal.take();
    let stay = hotel.for_user(context("alice"), async |_factory| pending::<()>().await);
    timeout(Duration::from_millis(1), stay).await.unwrap_err();
    assert_eq!(journal.take(), returned);
    assert_eq!(returned.len(), 4);
}

#[derive(Default, Shareable)]
struct Memo {
    answers: PerUser<BTreeMap<String, String>>,
}

#[user_scoped]
struct Calculator<'user> {
    scope: UserScope<'user>,
    #[shared]
    memo: &'user Memo,
    #[param]
    own: Arc<()>,
}

impl Calculator<'_> {
    fn answer(&self, question: &str) -> String {
        let work_out = || format!("worked out for {}", self.scope.user_id());
        self.memo.answers.of(self.scope).with(|known| known.entry(question.to_owned()).or_insert_with(work_out).clone())
    }
}

agent_factory! {
    factory MemoFactory for #[derive(Default)] struct Memos {
        shared { memo: Memo }
        agents { calculator: Calculator(own: Arc<()>) }
    }
}

/// The old memo cache used only the question as its key and kept the first user's objects alive.
#[test]
fn a_memo_keeps_answers_and_no_agents() {
    let memos = Memos::default();
    let ask = |user: &str| -> (String, Weak<()>) {
        let own = Arc::new(());
        let alive = Arc::downgrade(&own);
        let asked = memos.for_user_blocking(context(user), |factory| {
            let calculator = factory.calculator(own);
            assert_eq!(alive.strong_count(), 1);
            calculator.answer("6 × 7")
        });
        (asked.unwrap(), alive)
    };
    for user in ["alice", "bob", "alice"] {
        let (answer, alive) = ask(user);
        assert_eq!((answer, alive.strong_count()), (format!("worked out for {user}"), 0));
    }
    let known = memos.for_user_blocking(context("alice"), |factory| {
        let calculator = factory.calculator(Arc::default());
        Arc::strong_count(&calculator.own) + calculator.memo.answers.of(factory.scope()).with(|known| known.len())
    });
    assert_eq!(known.unwrap(), 2);
}
