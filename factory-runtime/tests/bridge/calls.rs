use super::support::{Texts, call, for_user, spawn_call};
use factory_runtime::{Bridge, bridged};
use std::rc::Rc;
use tokio::{runtime::Handle, task::spawn_blocking};

#[test]
fn an_end_can_go_anywhere() {
    fn assert_free<T: Clone + Send + Sync + 'static>() {}
    // The questions and answers need not be `Clone` nor `Sync`.
    assert_free::<Bridge<std::cell::Cell<u8>, std::sync::mpsc::Receiver<u8>>>();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_scope_answers_its_own_calls() {
    let of = |user: &'static str| {
        for_user(user, async |desk| {
            let notes = desk.notes();
            let answer = async |question: String| notes.answer(&question).await;
            bridged(desk.scope(), 3, answer, async |bridge: Texts| {
                let calls: Vec<_> = (0..20).map(|_| spawn_call(bridge.clone(), "hello")).collect();
                let mut answers = Vec::new();
                for call in calls {
                    answers.push(call.await.unwrap().unwrap());
                }
                answers
            })
            .await
        })
    };
    let (alice, bob) = tokio::join!(of("alice"), of("bob"));
    assert_eq!(alice, vec!["hello, alice"; 20]);
    assert_eq!(bob, vec!["hello, bob"; 20]);
}

#[tokio::test]
async fn a_callback_that_is_not_async_blocks_its_thread() {
    /// An SDK with callbacks that are not async.
    fn run_tool(tool: impl Fn(&str) -> String + Send + 'static) -> String {
        tool("hello")
    }
    let answer = for_user("alice", async |desk| {
        let notes = desk.notes();
        bridged(
            desk.scope(),
            1,
            async |question: String| notes.answer(&question).await,
            async |bridge: Texts| {
                let tool = move |question: &str| bridge.blocking_call(question.to_owned()).unwrap();
                spawn_blocking(|| run_tool(tool)).await.unwrap()
            },
        )
        .await
    });
    assert_eq!(answer.await, "hello, alice");
}

#[tokio::test]
async fn a_thread_of_an_sdk_blocks_on_the_handle() {
    let answer = for_user("alice", async |desk| {
        let (notes, handle) = (desk.notes(), Handle::current());
        bridged(
            desk.scope(),
            1,
            async |question: String| notes.answer(&question).await,
            async |bridge: Texts| spawn_blocking(move || handle.block_on(call(&bridge, "hello"))).await.unwrap(),
        )
        .await
    });
    assert_eq!(answer.await.unwrap(), "hello, alice");
}

#[tokio::test]
async fn work_without_a_bridge_goes_on() {
    let done = for_user("alice", async |desk| {
        bridged(
            desk.scope(),
            1,
            async |question: String| question,
            async |bridge| {
                drop(bridge);
                tokio::task::yield_now().await;
                "done"
            },
        )
        .await
    });
    assert_eq!(done.await, "done");
}

#[tokio::test]
async fn neither_side_need_be_send() {
    let count = for_user("alice", async |desk| {
        let count = Rc::new(1);
        bridged(
            desk.scope(),
            1,
            async |more: u32| *count + more,
            async |bridge: Bridge<_, _>| {
                let held = Rc::clone(&count);
                bridge.call(2).await.unwrap() + *held
            },
        )
        .await
    });
    assert_eq!(count.await, 4);
}

#[tokio::test]
async fn the_result_may_be_a_value_of_the_scope() {
    for_user("alice", async |desk| {
        let notes = bridged(desk.scope(), 1, async |question: String| question, async |_bridge| desk.notes()).await;
        assert_eq!(notes.answer("hello").await, "hello, alice");
    })
    .await;
}
