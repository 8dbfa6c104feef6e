// Twin: accepts_a_session_that_captured_a_child_context.rs
use factory_core::testing;
use factory_runtime::{Inbox, UserActors};

#[tokio::main]
async fn main() {
    let actors = UserActors::default();
    testing::with_user("alice", |scope| {
        actors.session(scope, "tab-1", 8, async move |mut inbox: Inbox<u32>| {
            while let Some(number) = inbox.recv().await {
                println!("{number}: {}", scope.user_id());
            }
        });
    });
}
