// Twin: accepts_an_actor_that_captured_plain_data.rs
use factory_core::{UserScope, testing, user_scoped};
use factory_runtime::{Inbox, UserActors};

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
        let notes = Notes { scope };
        actors.of(scope, 8, async move |mut inbox: Inbox<u32>| {
            while let Some(number) = inbox.recv().await {
                println!("{number}: {}", notes.text());
            }
        });
    });
}
