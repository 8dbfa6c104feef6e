use factory_core::{InvalidContext, MAX_DEPTH, ServiceIdentity, UserExecutionContext, UserScope, user_scope};
use std::sync::Arc;
use support::{
    context,
    desk::{Factory, platform},
    hotel::Hotel,
    identity,
};
use tokio::{sync::oneshot, task::JoinHandle};

/// The values of a scope's context, to compare with those of another scope.
#[derive(Debug, PartialEq)]
struct Seen {
    user: String,
    issuer: Option<String>,
    place: [String; 3],
    request: String,
    parent: Option<String>,
    operation: Option<String>,
    depth: u32,
}

fn seen(scope: UserScope<'_>) -> Seen {
    Seen {
        user: scope.user_id().to_owned(),
        issuer: scope.issuer().map(str::to_owned),
        place: [scope.thread_id(), scope.run_id(), scope.connection_id().unwrap_or("none")].map(str::to_owned),
        request: scope.request_id().to_owned(),
        parent: scope.parent_request_id().map(str::to_owned),
        operation: scope.operation().map(str::to_owned),
        depth: scope.depth(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_outlives_its_parents_scope() {
    let platform = platform();
    let (parent_ended, has_parent_ended) = oneshot::channel();
    let started = platform.for_user(context("alice"), async |factory| {
        factory.triage("mail".to_owned()).answer("summarise").await;
        let child = factory.scope().child("summary").unwrap();
        let platform = Arc::clone(&platform);
        let task: JoinHandle<Seen> = tokio::spawn(async move {
            let served = platform.for_user(child, async |factory: Factory<'_>| {
                has_parent_ended.await.unwrap();
                let triage = factory.triage("mail".to_owned());
                assert!(triage.memory.lines().is_empty());
                triage.drafts.of(factory.scope()).with(|drafts| assert_eq!(*drafts, ["summarise"]));
                seen(factory.scope())
            });
            served.await.unwrap()
        });
        (seen(factory.scope()), task)
    });
    let (parent, task) = started.await.unwrap();
    parent_ended.send(()).unwrap();
    let child = task.await.unwrap();
    assert_ne!(child.request, parent.request);
    assert_eq!((parent.depth, &parent.parent, &parent.operation), (0, &None, &None));
    let (parent_request, request) = (Some(parent.request.clone()), child.request.clone());
    let operation = Some("summary".to_owned());
    assert_eq!(child, Seen { request, parent: parent_request, operation, depth: 1, ..parent });
}

#[test]
fn at_most_ten_operations_are_nested() {
    let platform = platform();
    let start =
        UserExecutionContext::builder(identity("alice")).thread("thread-19").run("run-204").connection("socket-5");
    let mut context = start.build().unwrap();
    let mut parent = None;
    for depth in 0..MAX_DEPTH {
        assert_eq!((context.depth(), context.parent_request_id()), (depth, parent.as_deref()));
        assert_eq!((context.user_id(), context.connection_id()), ("alice", Some("socket-5")));
        parent = Some(context.request_id().to_owned());
        let child = platform.for_user_blocking(context, |factory| factory.scope().child("step"));
        context = child.unwrap().unwrap();
    }
    assert_eq!(context.depth(), 10);
    let refused = platform.for_user_blocking(context, |factory| factory.scope().child("step")).unwrap().unwrap_err();
    assert_eq!(refused, InvalidContext::TooDeep { depth: 11 });
    assert_eq!(refused.to_string(), "operation depth 11 is over the limit of 10");
}

#[test]
fn its_end_does_not_close_its_parents_scope() {
    let (hotel, _journal) = Hotel::for_at_most(2);
    user_scope!(parent = hotel.admit(context("alice")).unwrap());
    let child = parent.scope().child("summary").unwrap();
    assert_eq!(hotel.for_user_blocking(child, |_factory| hotel.limit.count()).unwrap(), 2);
    assert_eq!(hotel.limit.count(), 1);
    let next = parent.scope().child("translation").unwrap();
    assert_eq!(next.parent_request_id(), Some(parent.scope().request_id()));
}

#[test]
fn a_child_of_a_services_scope_belongs_to_the_service() {
    let service = ServiceIdentity::new("nightly-report").unwrap();
    let service = UserExecutionContext::for_service(service, "thread-19", "run-204").unwrap();
    let child = platform().for_user_blocking(service, |factory| factory.scope().child("section-1")).unwrap().unwrap();
    assert_eq!((child.is_service(), child.user_id(), child.issuer()), (true, "nightly-report", None));
    assert_eq!((child.thread_id(), child.run_id(), child.depth()), ("thread-19", "run-204", 1));
}
