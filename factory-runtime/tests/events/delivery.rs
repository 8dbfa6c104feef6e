//! Order, slow consumers and the end of connections.

use factory_core::{UserScope, agent_factory, testing, testing::with_user, user_scoped};
use factory_runtime::{AgentEvent, Connection, Lagged, UserEvents};
use futures_util::{FutureExt, StreamExt};
use std::{thread, time::Duration};

fn connect<E: Clone + Send>(events: &UserEvents<E>, user: &str) -> Connection<E> {
    with_user(user, |scope| events.connect(scope))
}

fn send<E: Clone + Send>(events: &UserEvents<E>, user: &str, event: E) -> usize {
    with_user(user, |scope| events.send(scope, event))
}

/// Returns all items of a connection that has ended.
fn rest<E>(connection: Connection<E>) -> Vec<Result<E, Lagged>> {
    connection.collect().now_or_never().expect("the connection has not ended")
}

/// Threads that send at the same time: which event is first is chance, but all connections agree.
#[test]
fn all_connections_receive_the_events_in_one_order() {
    let events = UserEvents::with_capacity(usize::MAX);
    let connections = [(); 3].map(|()| connect(&events, "alice"));
    thread::scope(|threads| {
        for thread in 0..3 {
            let events = &events;
            threads.spawn(move || (0..500).for_each(|number| assert_eq!(send(events, "alice", (thread, number)), 3)));
        }
    });
    drop(events);
    let [first, second, third] = connections.map(rest);
    assert_eq!(first.len(), 1_500);
    assert!(first == second && second == third);
}

#[test]
fn a_connection_receives_what_is_sent_after_it_was_opened() {
    let events = UserEvents::default();
    assert_eq!(send(&events, "alice", "before"), 0);
    let connection = connect(&events, "alice");
    assert_eq!(send(&events, "alice", "after"), 1);
    drop(events);
    assert_eq!(rest(connection), [Ok("after")]);
}

#[test]
fn a_slow_consumer_ends_and_the_others_go_on() {
    let events = UserEvents::default();
    let slow = connect(&events, "alice");
    let mut fast = connect(&events, "alice");
    let bobs = connect(&events, "bob");
    assert_eq!(send(&events, "bob", 0), 1);
    for number in 0..100 {
        let reached = send(&events, "alice", number);
        assert_eq!(reached, if number < 64 { 2 } else { 1 });
        assert_eq!(fast.next().now_or_never(), Some(Some(Ok(number))));
    }
    assert_eq!(with_user("alice", |scope| events.connections(scope)), 1);
    let expected: Vec<_> = (0..64).map(Ok).chain([Err(Lagged)]).collect();
    assert_eq!(rest(slow), expected);
    drop(events);
    assert_eq!(rest(bobs), [Ok(0)]);
}

/// The last connection of a user lags: the user has no entry then, and a new connection works.
#[test]
fn a_user_whose_only_connection_lagged_connects_again() {
    let events = UserEvents::with_capacity(0); // counts as 1
    let slow = connect(&events, "alice");
    assert_eq!([1, 2, 3].map(|number| send(&events, "alice", number)), [1, 0, 0]);
    let again = connect(&events, "alice");
    assert_eq!(send(&events, "alice", 4), 1);
    drop(events);
    assert_eq!(rest(slow), [Ok(1), Err(Lagged)]);
    assert_eq!(rest(again), [Ok(4)]);
}

#[test]
fn close_ends_the_connections_of_one_user_after_their_events() {
    let events = UserEvents::default();
    let [first, second] = [connect(&events, "alice"), connect(&events, "alice")];
    let mut bobs = connect(&events, "bob");
    send(&events, "alice", "last");
    assert_eq!(with_user("alice", |scope| events.close(scope)), 2);
    assert_eq!(send(&events, "alice", "too late"), 0);
    assert_eq!((rest(first), rest(second)), (vec![Ok("last")], vec![Ok("last")]));
    send(&events, "bob", "hello");
    assert_eq!(bobs.next().now_or_never(), Some(Some(Ok("hello"))));
    assert_eq!(events.close_owner(&testing::context("alice").owner()), 0);
    assert_eq!(events.close_owner(&testing::context("bob").owner()), 1);
    assert_eq!(rest(bobs), []);
}

/// A task that waits is woken by an event, by a close, and by the end of the platform.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_waiting_connection_is_woken() {
    let events = UserEvents::default();
    let [alices, bobs] = ["alice", "bob"].map(|user| tokio::spawn(connect(&events, user).collect::<Vec<_>>()));
    tokio::time::sleep(Duration::from_millis(10)).await;
    send(&events, "alice", 1);
    tokio::time::sleep(Duration::from_millis(10)).await;
    with_user("alice", |scope| events.close(scope));
    assert_eq!(alices.await.unwrap(), [Ok(1)]);
    drop(events);
    assert_eq!(bobs.await.unwrap(), []);
}

#[user_scoped]
struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    events: &'user UserEvents<AgentEvent>,
}

impl Triage<'_> {
    fn answer(&self) {
        let agent = || "triage".to_owned();
        self.events.send(self.scope, AgentEvent::AgentStarted { agent: agent() });
        self.events.send(self.scope, AgentEvent::AgentThinking { agent: agent(), thought: "hm".to_owned() });
        self.events.send(self.scope, AgentEvent::ToolExecuting { agent: agent(), tool: "search".to_owned() });
        self.events.send(self.scope, AgentEvent::ToolCompleted { agent: agent(), tool: "search".to_owned() });
        self.events.send(self.scope, AgentEvent::AgentCompleted { agent: agent(), answer: "42".to_owned() });
    }
}

agent_factory! {
    factory Desk for struct Platform {
        shared { events: UserEvents<AgentEvent> }
        agents { triage: Triage }
    }
}

/// The component is shared, and the connection outlives the scope in which it was opened.
#[test]
fn an_agent_sends_its_events() {
    let platform = Platform { events: UserEvents::default() };
    let connect = |desk: Desk<'_>| desk.platform().events.connect(desk.scope());
    let [alices, bobs] =
        ["alice", "bob"].map(|user| platform.for_user_blocking(testing::context(user), connect).unwrap());
    platform.for_user_blocking(testing::context("alice"), |desk| desk.triage().answer()).unwrap();
    drop(platform);
    let texts: Vec<_> = rest(alices).into_iter().map(|event| event.unwrap().to_string()).collect();
    assert_eq!(
        texts,
        [
            "agent_started triage",
            "agent_thinking triage hm",
            "tool_executing triage search",
            "tool_completed triage search",
            "agent_completed triage 42",
        ]
    );
    assert_eq!(rest(bobs), []);
}
