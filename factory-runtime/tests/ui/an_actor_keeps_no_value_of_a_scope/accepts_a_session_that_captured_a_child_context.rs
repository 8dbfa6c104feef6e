use factory_core::testing;
use factory_runtime::{Inbox, UserActors};

#[tokio::main]
async fn main() {
    let actors = UserActors::default();
    testing::with_user("alice", |scope| {
        let child = scope.child("log").unwrap();
        actors.session(scope, "tab-1", 8, async move |mut inbox: Inbox<u32>| {
            while let Some(number) = inbox.recv().await {
                println!("{number}: {}", child.user_id());
            }
        });
    });
}
