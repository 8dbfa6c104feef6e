//! The eight headings of the old compliance suite, each tested with all users at the same time.

use std::{collections::HashSet, hash::Hash, ptr, sync::Arc};
use support::office::{Progress, USERS, Visitor, all_visit};
use tokio::sync::mpsc::unbounded_channel;

fn distinct(values: impl IntoIterator<Item = impl Eq + Hash>) -> usize {
    values.into_iter().collect::<HashSet<_>>().len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_factory_contamination_between_users() {
    let visits = all_visit(async |visitor: Visitor| {
        let visit = visitor.in_scope(async |factory| {
            let mut agents = Vec::new();
            for _ in 0..3 {
                visitor.step().await;
                agents.push(factory.worker());
            }
            assert!(agents.iter().all(|agent| agent.scope.user_id() == visitor.user));
            let requests = agents.iter().map(|agent| agent.scope.request_id());
            assert_eq!(distinct(requests.chain([factory.scope().request_id()])), 1);
            factory.scope().request_id().to_owned()
        });
        visit.await
    });
    assert_eq!(distinct(visits.await), USERS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_emitter_is_shared() {
    let visits = all_visit(async |visitor: Visitor| {
        let (sink, mut events) = unbounded_channel();
        let visit = visitor.in_scope(async |factory| {
            factory.worker().emitter.connect(sink);
            visitor.step().await;
            factory.worker().emitter.emit("started");
            visitor.step().await;
            factory.worker().emitter.emit("done");
        });
        visit.await;
        let user = &visitor.user;
        assert_eq!(events.recv().await, Some(format!("{user}: started")));
        assert_eq!(events.recv().await, Some(format!("{user}: done")));
        events.recv().await
    });
    assert_eq!(visits.await, [const { None::<String> }; USERS]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_execution_state_leaks() {
    let visits = all_visit(async |visitor: Visitor| {
        let visit = visitor.in_scope(async |factory| {
            let mut worker = factory.worker();
            for _ in 0..visitor.number {
                worker.advance();
                tokio::task::yield_now().await;
            }
            visitor.step().await;
            assert_eq!(factory.worker().progress, Progress::Idle);
            worker.progress
        });
        visit.await
    });
    let expected: Vec<_> = (1..USERS).map(Progress::Step).collect();
    let progress = visits.await;
    assert_eq!((&progress[0], &progress[1..]), (&Progress::Idle, &expected[..]));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_tool_dispatcher_is_shared() {
    let visits = all_visit(async |visitor: Visitor| {
        let visit = visitor.in_scope(async |factory| {
            let dispatcher = factory.worker().dispatcher;
            let scope = factory.scope();
            dispatcher.register("invoice", move |input| format!("{}'s {input}", scope.user_id()));
            dispatcher.register(&visitor.user, str::to_uppercase);
            visitor.step().await;
            let next_user = format!("u-{}", (visitor.number + 1) % USERS);
            assert_eq!(dispatcher.dispatch(&visitor.user, "mine").as_deref(), Some("MINE"));
            assert_eq!(dispatcher.dispatch(&next_user, "mine"), None);
            factory.worker().dispatcher.dispatch("invoice", "March")
        });
        visit.await.unwrap()
    });
    assert_eq!(visits.await, users().map(|user| format!("{user}'s March")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_llm_manager_is_shared() {
    let visits = all_visit(async |visitor: Visitor| {
        let visit = visitor.in_scope(async |factory| {
            let worker = factory.worker();
            let mut asked = Vec::new();
            for turn in 1..=3 {
                visitor.step().await;
                asked = worker.model.complete(worker.scope, &format!("{} asks {turn}", visitor.user));
            }
            asked
        });
        visit.await
    });
    assert_eq!(visits.await, users().map(|user| [1, 2, 3].map(|turn| format!("{user} asks {turn}")).to_vec()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_agent_registry_is_contaminated() {
    let visits = all_visit(async |visitor: Visitor| {
        let visit = visitor.in_scope(async |factory| {
            let registry = factory.worker().registry;
            for number in 0..visitor.number {
                let name = format!("{}'s agent {number}", visitor.user);
                factory.worker().registry.names.lock().unwrap().push(name);
                tokio::task::yield_now().await;
            }
            visitor.step().await;
            let names = registry.names.lock().unwrap().clone();
            (0..names.len())
                .all(|number| names[number] == format!("{}'s agent {number}", visitor.user))
                .then_some(names)
        });
        visit.await.map(|names| names.len())
    });
    assert_eq!(visits.await, (0..USERS).map(Some).collect::<Vec<_>>());
}

/// The addresses are compared while all values are alive, because an address can be reused after a drop.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_references_are_shared_in_memory() {
    let visits = all_visit(async |visitor: Visitor| {
        let visit = visitor.in_scope(async |factory| {
            let (worker, other) = (factory.worker(), factory.worker());
            visitor.step().await;
            let scoped = [
                Arc::as_ptr(&worker.emitter).addr(),
                Arc::as_ptr(&worker.dispatcher).addr(),
                Arc::as_ptr(&worker.registry).addr(),
                Arc::as_ptr(&worker.settings).addr(),
            ];
            visitor.step().await;
            assert!(Arc::ptr_eq(&worker.settings, &other.settings));
            (ptr::from_ref(worker.model).addr(), scoped)
        });
        visit.await
    });
    let (shared, scoped): (Vec<_>, Vec<_>) = visits.await.into_iter().unzip();
    assert_eq!(distinct(shared), 1);
    assert_eq!(distinct(scoped.into_iter().flatten()), 4 * USERS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_configuration_is_polluted() {
    let visits = all_visit(async |visitor: Visitor| {
        let visit = visitor.in_scope(async |factory| {
            assert_eq!(factory.worker().settings.get("tone"), "plain");
            visitor.step().await;
            if visitor.number % 2 == 1 {
                factory.worker().settings.set("tone", &format!("as {} likes it", visitor.user));
            }
            visitor.step().await;
            factory.worker().settings.get("tone")
        });
        let own = visit.await;
        visitor.step().await;
        (own, visitor.in_scope(async |factory| factory.worker().settings.get("tone")).await)
    });
    let own = |(number, user)| if number % 2 == 1 { format!("as {user} likes it") } else { "plain".to_owned() };
    let expected: Vec<_> = users().into_iter().enumerate().map(own).map(|own| (own, "plain".to_owned())).collect();
    assert_eq!(visits.await, expected);
}

fn users() -> [String; USERS] {
    std::array::from_fn(|number| format!("u-{number}"))
}
