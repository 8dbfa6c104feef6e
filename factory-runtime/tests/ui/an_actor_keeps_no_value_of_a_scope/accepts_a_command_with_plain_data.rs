use factory_core::{UserScope, testing, user_scoped};
use factory_runtime::UserActors;

#[user_scoped]
struct Notes<'user> {
    scope: UserScope<'user>,
}

impl Notes<'_> {
    fn text(&self) -> String {
        self.scope.user_id().to_owned()
    }
}

#[tokio::main]
async fn main() {
    let actors = UserActors::default();
    testing::with_user("alice", |scope| {
        let handle = actors.of(scope, 8, async |mut inbox| while inbox.recv().await.is_some() {});
        let notes = Notes { scope };
        handle.try_send(scope, notes.text()).unwrap();
    });
}
