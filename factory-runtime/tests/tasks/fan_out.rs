use super::support::{Desk, drop_signal, for_alice, kind, platform, platform_with, tasks};
use factory_core::{InvalidContext, Limits, UserExecutionContext, UserScope, agent_factory, testing, user_scoped};
use factory_runtime::{TaskError, UserTask, UserTasks};
use std::{future::pending, sync::Arc};
use tokio::sync::Barrier;

/// An agent that reads one page.
#[user_scoped]
pub(crate) struct Reader<'user> {
    scope: UserScope<'user>,
}

/// An agent that fans out with a platform that it gets as a parameter.
#[user_scoped]
pub(crate) struct Researcher<'user> {
    scope: UserScope<'user>,
    #[scoped]
    tasks: Arc<UserTasks<'user>>,
    #[param]
    library: Arc<Library>,
}

/// An agent that fans out with a platform in the request data.
#[user_scoped]
pub(crate) struct Archivist<'user> {
    scope: UserScope<'user>,
    #[scoped]
    tasks: Arc<UserTasks<'user>>,
    #[request]
    library: &'user Arc<Library>,
}

agent_factory! {
    pub(crate) factory Hall for pub(crate) struct Library {
        request { library: Arc<Library> }
        scoped { tasks: UserTasks }
        agents { reader: Reader, researcher: Researcher(library: Arc<Library>), archivist: Archivist }
    }
}

const CHILDREN: usize = 10;

/// Starts children that end only when all of them run at the same time.
async fn read_all(tasks: &UserTasks<'_>, library: &Arc<Library>) -> Vec<String> {
    let all_run = Arc::new(Barrier::new(CHILDREN));
    let read = |page: usize| -> UserTask<String> {
        let (request, all_run) = (HallRequest { library: Arc::clone(library) }, Arc::clone(&all_run));
        let read = async move |hall: Hall<'_>| {
            all_run.wait().await;
            let scope = hall.reader().scope;
            assert!(scope.parent_request_id().is_some());
            format!("{page} for {}, {}", scope.user_id(), scope.operation().unwrap())
        };
        tasks.spawn(library, "read-page", request, read).unwrap()
    };
    let started: Vec<_> = (0..CHILDREN).map(read).collect();
    let mut pages = Vec::new();
    for task in started {
        pages.push(task.await.unwrap());
    }
    pages
}

impl Researcher<'_> {
    async fn read_all(&self) -> Vec<String> {
        assert_eq!(self.scope.depth(), 0);
        read_all(&self.tasks, &self.library).await
    }
}

impl Archivist<'_> {
    async fn read_all(&self) -> Vec<String> {
        assert_eq!(self.scope.depth(), 0);
        read_all(&self.tasks, self.library).await
    }
}

#[tokio::test]
async fn an_agent_with_the_platform_as_a_parameter_runs_ten_children_at_once() {
    let library = Arc::new(Library {});
    let request = HallRequest { library: Arc::clone(&library) };
    let pages = library.for_user(testing::context("alice"), request, async |hall| {
        hall.researcher(Arc::clone(&library)).read_all().await
    });
    let pages = pages.await.unwrap();
    assert_eq!((pages.len(), pages[9].as_str()), (CHILDREN, "9 for alice, read-page"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_agent_with_the_platform_in_the_request_runs_ten_children_at_once() {
    let library = Arc::new(Library {});
    let request = HallRequest { library: Arc::clone(&library) };
    let pages = library.for_user(testing::context("bob"), request, async |hall| hall.archivist().read_all().await);
    assert_eq!(pages.await.unwrap()[0], "0 for bob, read-page");
    // The children and the request are gone, and with them what held the platform.
    assert_eq!(Arc::strong_count(&library), 1);
}

#[tokio::test]
async fn an_operation_that_is_no_id_is_an_error() {
    let platform = platform();
    for_alice(&platform, async |desk| {
        let error = tasks(&desk).spawn(&platform, "", (), async |_desk| ()).unwrap_err();
        assert!(!matches!(error, InvalidContext::TooDeep { .. }), "{error}");
        assert_eq!(TaskError::from(error.clone()).to_string(), error.to_string());
        tasks(&desk).join().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn both_errors_of_a_task_are_one_type() {
    let platform = platform();
    let run = async |operation| {
        let work = async |desk: Desk<'_>| -> Result<u32, TaskError> {
            tasks(&desk).spawn(&platform, operation, (), async |_desk| 19)?.await
        };
        for_alice(&platform, work).await
    };
    assert_eq!(run("count").await.unwrap(), 19);
    assert!(matches!(run("").await, Err(TaskError::Invalid(InvalidContext::Blank { .. }))));
}

#[tokio::test]
async fn a_child_that_is_too_deep_is_an_error() {
    let platform = platform();
    let mut context = testing::context("alice");
    while context.depth() < UserExecutionContext::MAX_DEPTH {
        context = platform.for_user(context, async |desk| desk.scope().child("deeper")).await.unwrap().unwrap();
    }
    let spawned = platform
        .for_user(context, async |desk| tasks(&desk).spawn(&platform, "deeper", (), async |_desk| ()).map(drop));
    assert!(matches!(spawned.await.unwrap(), Err(InvalidContext::TooDeep { .. })));
}

#[tokio::test]
async fn a_child_that_a_guard_refuses_is_an_error_of_its_result() {
    let platform = platform_with(Limits::default().per_user(2));
    for_alice(&platform, async |desk| {
        let tasks = tasks(&desk);
        let (held, dropped) = drop_signal();
        let first =
            tasks.spawn(&platform, "first", (), async move |_desk| drop((held, pending::<()>().await))).unwrap();
        let second = tasks.spawn(&platform, "second", (), async |_desk| ()).unwrap();
        let refused = second.await.unwrap_err();
        assert!(matches!(&refused, TaskError::Refused(refusal) if refusal.guard() == "limits"), "{refused}");
        first.abort();
        dropped.await;
        assert_eq!(kind(&first.await.unwrap_err()), "cancelled");
        // Its permit is free again.
        tasks.spawn(&platform, "third", (), async |_desk| ()).unwrap().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_child_has_tasks_of_its_own() {
    let platform = platform();
    let depth = for_alice(&platform, async |desk| {
        let inner_platform = Arc::clone(&platform);
        let outer = tasks(&desk).spawn(&platform, "outer", (), async move |desk| {
            let inner = tasks(&desk).spawn(&inner_platform, "inner", (), async |desk| desk.scope().depth());
            inner.unwrap().await.unwrap()
        });
        outer.unwrap().await.unwrap()
    });
    assert_eq!(depth.await, 2);
}
