//! An actor receives the commands of its user only, and is found by its user only.

use super::support::{Count, count};
use crate::{
    random::Random,
    scopes::{context, within},
};
use factory_core::{UserExecutionContext, UserScope, agent_factory, testing, testing::with_user};
use factory_runtime::{Inbox, UserActors, UserSendError};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    thread,
};
use tokio::runtime::Handle;

#[tokio::test]
async fn a_session_id_finds_only_sessions_of_its_user() {
    let actors = UserActors::default();
    let [alice, of_acme] = [None, Some("acme")].map(|tenant| move || context("alice", tenant, None));
    let alices = within(alice(), |scope| actors.session(scope, "tab-1", 8, count));
    within(context("bob", None, None), |scope| {
        assert!(actors.find(scope, "tab-1").is_none());
        assert!(!actors.end_session(scope, "tab-1"));
        assert_eq!(actors.end(scope), 0);
    });
    within(of_acme(), |scope| {
        assert!(actors.find(scope, "tab-1").is_none());
        let own = actors.session(scope, "tab-1", 8, count);
        assert!(own.try_send(scope, tokio::sync::oneshot::channel().0).is_ok());
        assert!(matches!(alices.try_send(scope, tokio::sync::oneshot::channel().0), Err(UserSendError::OtherUser(_))));
    });
    assert_eq!(actors.len(), 2);
    within(alice(), |scope| assert!(actors.find(scope, "tab-1").is_some()));
}

/// The actor without a session, and sessions whose ids are empty or look like another's.
#[tokio::test]
async fn sessions_of_one_user_are_apart() {
    let actors = UserActors::default();
    with_user("alice", |scope| {
        let handles = [actors.of(scope, 1, count), actors.session(scope, "", 1, count)];
        let tabs = ["tab-1", "tab-10", "TAB-1"].map(|id| actors.session(scope, id, 1, count));
        for handle in handles.iter().chain(&tabs) {
            // Each inbox has one place.
            assert!(handle.try_send(scope, tokio::sync::oneshot::channel().0).is_ok());
        }
        assert_eq!((actors.len_of(scope), actors.len()), (5, 5));
        assert!(actors.end_session(scope, "tab-1"));
        assert!(!actors.end_session(scope, "tab-1"));
        assert!(actors.find(scope, "tab-1").is_none() && actors.find(scope, "tab-10").is_some());
        assert_eq!(actors.len_of(scope), 4);
    });
}

#[tokio::test]
async fn a_child_scope_of_the_user_sends_to_the_actor() {
    let actors = UserActors::<Count>::default();
    let (handle, child) = with_user("alice", |scope| (actors.of(scope, 8, count), scope.child("background").unwrap()));
    within(child, |scope| assert!(handle.try_send(scope, tokio::sync::oneshot::channel().0).is_ok()));
}

const USERS: usize = 20;
const STEPS: usize = 2_000;

/// The user of a command, and the session that it was sent to.
type Note = (usize, usize);

/// Returns an actor that counts its notes and checks that they are for it.
fn check(own: Note, received: Arc<AtomicUsize>) -> impl FnOnce(Inbox<Note>) -> Checking + Send {
    move |mut inbox| {
        Box::pin(async move {
            while let Some(note) = inbox.recv().await {
                if note == own {
                    received.fetch_add(1, SeqCst);
                } else {
                    received.fetch_add(1 << 32, SeqCst);
                }
            }
        })
    }
}

type Checking = std::pin::Pin<Box<dyn Future<Output = ()> + Send>>;

/// Starts, finds, and sends at random. Returns the number of notes that were sent.
fn interleave(thread: u64, actors: &UserActors<Note>, received: &Arc<AtomicUsize>) -> usize {
    let mut random = Random::seeded(thread);
    let mut sent = 0;
    let mut kept = Vec::new();
    for _ in 0..STEPS {
        let (user, session, other) = (random.below(USERS), random.below(3), random.below(USERS));
        let id = format!("tab-{session}");
        let start = check((user, session), Arc::clone(received));
        let handle = with_user(&format!("user-{user}"), |scope: UserScope<'_>| {
            let handle = if random.below(2) == 0 { actors.find(scope, &id) } else { None };
            let handle = handle.unwrap_or_else(|| actors.session(scope, &id, STEPS * 4, start));
            sent += usize::from(handle.try_send(scope, (user, session)).is_ok());
            handle
        });
        with_user(&format!("user-{other}"), |scope| {
            let refused = handle.try_send(scope, (other, session));
            assert_eq!(refused.is_ok(), user == other);
            sent += usize::from(refused.is_ok());
        });
        kept.push(handle);
    }
    sent
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_command_is_misdelivered_under_random_interleavings() {
    let (actors, received) = (UserActors::default(), Arc::new(AtomicUsize::new(0)));
    let runtime = Handle::current();
    let sent: usize = thread::scope(|threads| {
        let threads = [1, 2, 3].map(|thread| {
            let (actors, received, runtime) = (&actors, &received, &runtime);
            threads.spawn(move || {
                let _entered = runtime.enter();
                interleave(thread, actors, received)
            })
        });
        threads.map(|thread| thread.join().unwrap()).iter().sum()
    });
    super::support::until(|| received.load(SeqCst) == sent).await;
    assert_eq!(actors.len(), USERS * 3);
}

pub(crate) struct Ask {
    context: UserExecutionContext,
    answer: tokio::sync::oneshot::Sender<String>,
}

agent_factory! {
    factory Desk for struct Platform {
        shared { actors: UserActors<Ask> }
    }
}

/// The actors are a shared component, and each command of an actor has a scope of its own.
#[tokio::test]
async fn an_actor_opens_a_child_scope_for_each_command() {
    let platform = Arc::new(Platform { actors: UserActors::default() });
    for user in ["alice", "bob"] {
        let weak = Arc::downgrade(&platform);
        let start = async move |mut inbox: Inbox<Ask>| {
            while let Some(Ask { context, answer }) = inbox.recv().await {
                let Some(platform) = weak.upgrade() else { break };
                let text = platform.for_user(context, async |desk| {
                    format!("{} for {}", desk.scope().operation().unwrap(), desk.scope().user_id())
                });
                let _ = answer.send(text.await.unwrap());
            }
        };
        let answered = platform.for_user(testing::context(user), async |desk| {
            let (answer, answered) = tokio::sync::oneshot::channel();
            let ask = Ask { context: desk.scope().child("ask").unwrap(), answer };
            desk.platform().actors.of(desk.scope(), 8, start).send(desk.scope(), ask).await.unwrap();
            answered.await.unwrap()
        });
        assert_eq!(answered.await.unwrap(), format!("ask for {user}"));
    }
}
