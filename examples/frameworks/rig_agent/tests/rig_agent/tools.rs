//! The tools reach the data of their user, while the user's scope is open.

use factory_core::testing::context;
use factory_runtime::ScopeClosed;
use rig_agent_example::{
    assistant::{answer, assistant, prompt, with_tools},
    platform::Platform,
    tools::{ListNotes, NoArguments},
};
use rig_core::tool::PortableTool;
use std::sync::Arc;
use tokio::join;

const MESSAGES: usize = 20;

/// Sends messages and checks after each that the tools have seen this user's notes and no others.
async fn keep_notes(platform: Arc<Platform>, user: &'static str) {
    let mut expected = Vec::new();
    for number in 0..MESSAGES {
        let message = format!("message {number} of {user}");
        let answered = platform.for_user(context(user), async |factory| answer(factory, &message).await).await;
        expected.push(message);
        assert_eq!(answered.unwrap().unwrap(), expected.join("\n"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_users_at_once_see_only_their_own_data() {
    let platform = Arc::new(Platform::default());
    let [alice, bob] = ["alice", "bob"].map(|user| tokio::spawn(keep_notes(Arc::clone(&platform), user)));
    let (alice, bob) = join!(alice, bob);
    alice.unwrap();
    bob.unwrap();
}

/// The two agents of rig exist at the same time, and each is used in the other one's turn.
#[tokio::test]
async fn two_open_scopes_keep_their_tools_apart() {
    let platform = Platform::default();
    let of_alice = platform.for_user(context("alice"), async |alice| {
        with_tools(&alice, async |bridge_of_alice| {
            let of_bob = platform.for_user(context("bob"), async |bob| {
                with_tools(&bob, async |bridge_of_bob| {
                    let [alice, bob] = [bridge_of_alice, bridge_of_bob].map(|end| assistant(&platform.model, end));
                    join!(prompt(&alice, "from alice"), prompt(&bob, "from bob"))
                })
                .await
            });
            of_bob.await.unwrap()
        })
        .await
    });
    let (alice, bob) = of_alice.await.unwrap();
    assert_eq!((alice.unwrap().as_str(), bob.unwrap().as_str()), ("from alice", "from bob"));
}

#[tokio::test]
async fn a_tool_that_outlives_its_scope_gets_an_error() {
    let platform = Platform::default();
    let kept = platform.for_user(context("alice"), async |factory| {
        factory.notebook().add("milk".to_owned());
        with_tools(&factory, async |bridge| {
            let tool = ListNotes(bridge.clone());
            assert_eq!(tool.call(NoArguments {}).await.as_deref(), Ok("milk"));
            (tool, assistant(&platform.model, bridge))
        })
        .await
    });
    let (tool, assistant) = kept.await.unwrap();
    assert_eq!(tool.call(NoArguments {}).await, Err(ScopeClosed));
    assert_eq!(prompt(&assistant, "still there?").await.unwrap(), "a tool failed");
    let notes = platform.for_user(context("alice"), async |factory| factory.notebook().list()).await.unwrap();
    assert_eq!(notes, ["milk"], "the late call has changed nothing");
}

/// Two users whose late agent is used in the open scope of the other one: it stays closed.
#[tokio::test]
async fn a_late_tool_does_not_work_in_the_scope_of_another_user() {
    let platform = Platform::default();
    let of_alice = platform.for_user(context("alice"), async |factory| with_tools(&factory, async |end| end).await);
    let late = ListNotes(of_alice.await.unwrap());
    let of_bob = platform.for_user(context("bob"), async |factory| {
        factory.notebook().add("secret of bob".to_owned());
        with_tools(&factory, async |_| late.call(NoArguments {}).await).await
    });
    assert_eq!(of_bob.await.unwrap(), Err(ScopeClosed));
}
