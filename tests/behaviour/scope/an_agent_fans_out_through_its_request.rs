use factory_core::{InvalidContext, UserScope, agent_factory, user_scoped};
use std::sync::Arc;
use support::context;
use tokio::task::{JoinHandle, yield_now};

/// A scope borrows its platform, and a task has to own it.
#[user_scoped]
struct Summary<'user> {
    scope: UserScope<'user>,
    #[request]
    server: &'user Arc<Server>,
    #[param]
    page: u32,
}

impl Summary<'_> {
    async fn text(self) -> String {
        yield_now().await;
        format!("page {} for {} at depth {}", self.page, self.scope.user_id(), self.scope.depth())
    }

    /// Starts a child scope in a task of its own.
    fn start(&self, page: u32) -> Result<JoinHandle<String>, InvalidContext> {
        let (server, child) = (Arc::clone(self.server), self.scope.child("summary")?);
        Ok(tokio::spawn(async move {
            let request = DeskRequest { server: Arc::clone(&server) };
            server.for_user(child, request, async |desk| desk.summary(page).text().await).await.unwrap()
        }))
    }
}

agent_factory! {
    factory Desk for struct Server {
        request { server: Arc<Server> }
        agents { summary: Summary(page: u32) }
    }
}

#[tokio::test]
async fn for_each_user() {
    let server = Arc::new(Server {});
    let start = |user| {
        let request = DeskRequest { server: Arc::clone(&server) };
        let tasks =
            server.for_user_blocking(context(user), request, |desk| [1, 2].map(|page| desk.summary(0).start(page)));
        tasks.unwrap().map(Result::unwrap)
    };
    let tasks = [start("alice"), start("bob")].into_iter().flatten();
    let mut texts = Vec::new();
    for task in tasks {
        texts.push(task.await.unwrap());
    }
    let expected = ["page 1 for alice", "page 2 for alice", "page 1 for bob", "page 2 for bob"];
    assert_eq!(texts, expected.map(|text| format!("{text} at depth 1")));
    assert_eq!(Arc::strong_count(&server), 1);
}
