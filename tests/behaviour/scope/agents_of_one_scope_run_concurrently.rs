use futures_util::{StreamExt, stream::FuturesUnordered};
use std::sync::Arc;
use support::{context, desk::platform};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn as_futures_unordered() {
    let platform = platform();
    let scope = async move {
        let served = platform.for_user(context("alice"), async |factory| {
            let mut agents: Vec<_> = (0..8).map(|number| factory.triage(format!("topic {number}"))).collect();
            let mut answers: FuturesUnordered<_> = agents.iter_mut().map(|agent| agent.answer("status?")).collect();
            let mut answered = Vec::new();
            while let Some(answer) = answers.next().await {
                answered.push(answer);
            }
            answered.sort();
            (answered, factory.notes().memory.lines())
        });
        served.await.unwrap()
    };
    let (answered, lines) = tokio::spawn(scope).await.unwrap();
    let expected: Vec<_> = (0..8).map(|number| format!("alice on topic {number}, 1: re: status?")).collect();
    assert_eq!(answered, expected);
    assert_eq!(lines, ["status?"; 8]);
}

#[tokio::test]
async fn as_one_join() {
    let served = platform();
    let served = served.for_user(context("alice"), async |factory| {
        let (mut billing, mut legal) = (factory.triage("billing".to_owned()), factory.triage("legal".to_owned()));
        let answers = tokio::join!(billing.answer("one"), legal.answer("two"));
        assert!(Arc::ptr_eq(&billing.memory, &legal.memory));
        assert_eq!(billing.memory.lines(), ["one", "two"]);
        answers
    });
    let (billing, legal) = served.await.unwrap();
    assert_eq!((billing.as_str(), legal.as_str()), ("alice on billing, 1: re: one", "alice on legal, 1: re: two"));
}
