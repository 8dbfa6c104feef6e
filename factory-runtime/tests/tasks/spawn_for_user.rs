use super::support::{Notes, Platform, drop_signal, for_alice, platform, platform_with};
use factory_core::{
    InScope, Limits, Refusal, ScopeError, ServesUsers, UserExecutionContext, UserScope, agent_factory, testing,
    user_scoped,
};
use factory_runtime::spawn_for_user;
use std::{future::pending, sync::Arc};
use tokio::{sync::oneshot, task::JoinHandle};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_task_goes_on_when_the_request_is_over() {
    let platform = platform();
    let (go, gone) = oneshot::channel::<()>();
    let mut task = None;
    for_alice(&platform, async |desk| {
        let context = desk.scope().child("notes").unwrap();
        task = Some(spawn_for_user(&platform, context, (), async move |desk| {
            gone.await.unwrap();
            let scope = desk.notes().scope;
            (scope.user_id().to_owned(), scope.operation().map(str::to_owned), scope.depth())
        }));
    })
    .await;
    go.send(()).unwrap();
    assert_eq!(task.unwrap().await.unwrap().unwrap(), ("alice".to_owned(), Some("notes".to_owned()), 1));
}

#[tokio::test]
async fn a_refusal_is_the_result_of_the_task() {
    let platform = platform_with(Limits::default().per_user(1));
    let refused = for_alice(&platform, async |desk| {
        spawn_for_user(&platform, desk.scope().child("notes").unwrap(), (), async |_desk| ()).await.unwrap()
    });
    assert_eq!(refused.await.unwrap_err().kind(), Refusal::Busy);
}

#[tokio::test]
async fn a_panic_is_an_error_of_the_handle_and_gives_the_permit_back() {
    let platform = platform_with(Limits::default().per_user(1));
    let panicked = spawn_for_user(&platform, testing::context("alice"), (), async |_desk| panic!("no data")).await;
    assert!(panicked.is_err_and(|error: tokio::task::JoinError| error.is_panic()));
    for_alice(&platform, async |_desk| ()).await;
}

#[tokio::test]
async fn an_abort_closes_the_scope() {
    let platform = platform_with(Limits::default().per_user(1));
    let (held, dropped) = drop_signal();
    let (started, starts) = oneshot::channel();
    let task = spawn_for_user(&platform, testing::context("alice"), (), async move |desk| {
        desk.scope().on_close(move || drop(held));
        started.send(()).unwrap();
        pending::<()>().await;
    });
    starts.await.unwrap();
    task.abort();
    dropped.await;
    assert!(task.await.unwrap_err().is_cancelled());
    for_alice(&platform, async |_desk| ()).await;
}

#[tokio::test]
async fn a_dropped_handle_detaches_the_task() {
    let (done, is_done) = oneshot::channel();
    drop(spawn_for_user(&platform(), testing::context("alice"), (), async |_desk| done.send(()).unwrap()));
    is_done.await.unwrap();
}

#[tokio::test]
async fn a_task_has_request_data_of_its_own() {
    let request = RequestRequest { topic: "bridges".to_owned() };
    let task = spawn_for_user(&Arc::new(WithRequest {}), testing::context("alice"), request, async |factory| {
        tokio::task::yield_now().await;
        let topic = factory.topic();
        format!("{} for {}", topic.topic, topic.scope.user_id())
    });
    assert_eq!(task.await.unwrap().unwrap(), "bridges for alice");
}

/// An agent that reads the request data.
#[user_scoped]
pub(crate) struct Topic<'user> {
    scope: UserScope<'user>,
    #[request]
    topic: &'user String,
}

agent_factory! {
    pub(crate) factory Request for pub(crate) struct WithRequest {
        request { topic: String }
        agents { topic: Topic }
    }
}

/// Code of a library that knows no platform.
fn spawn_any<P: ServesUsers<Request = ()>>(
    platform: &Arc<P>,
    context: UserExecutionContext,
) -> JoinHandle<Result<String, ScopeError>> {
    spawn_for_user(platform, context, (), async |factory| factory.scope().user_id().to_owned())
}

#[tokio::test]
async fn a_library_spawns_for_any_platform() {
    let (one, other) = (Arc::new(Platform::default()), Arc::new(OtherPlatform {}));
    assert_eq!(spawn_any(&one, testing::context("alice")).await.unwrap().unwrap(), "alice");
    assert_eq!(spawn_any(&other, testing::context("bob")).await.unwrap().unwrap(), "bob");
}

agent_factory! { pub(crate) factory Other for pub(crate) struct OtherPlatform { agents { notes: Notes } } }
