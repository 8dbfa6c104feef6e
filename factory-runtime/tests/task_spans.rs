//! The spans in which tasks and answers run.
#![cfg(feature = "tracing")]

mod span_layer;

use factory_core::{Keeps, agent_factory, testing};
use factory_runtime::{UserField, UserTasks, agent_span, bridged, scope_span, spawn_for_user};
use span_layer::{Fields, spans};
use std::sync::Arc;
use tracing::Instrument;

agent_factory! {
    factory Desk for struct Platform { scoped { tasks: UserTasks } }
}

/// Runs the work in a scope and its span, and returns the fields of the only agent's span.
fn agent_in_scope(work: impl for<'user> AsyncFnOnce(&Arc<Platform>, Desk<'user>)) -> Fields {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let created = spans(|| {
        let (platform, context) = (Arc::new(Platform {}), testing::context("alice"));
        let span = scope_span(&context, UserField::None);
        let served = platform.for_user(context, async |desk| work(&platform, desk).await);
        runtime.block_on(served.instrument(span)).unwrap();
    });
    let mut agents = created.into_iter().filter(|fields| fields["(name)"] == "invoke_agent");
    let agent = agents.next().unwrap();
    assert_eq!(agents.next(), None);
    agent
}

fn invoke(desk: &Desk<'_>) {
    agent_span(desk.scope(), "triage").in_scope(|| ());
}

#[test]
fn a_task_of_a_scope_is_in_the_span_of_its_caller() {
    let agent = agent_in_scope(async |platform, desk| {
        let tasks: Arc<UserTasks<'_>> = desk.keep();
        tasks.spawn(platform, "sort", (), async |desk| invoke(&desk)).unwrap().await.unwrap();
    });
    assert_eq!(agent["(parent)"], "user_scope");
}

#[test]
fn an_answer_of_a_bridge_is_in_the_span_of_its_scope() {
    let agent = agent_in_scope(async |_platform, desk| {
        let answer = async |(): ()| invoke(&desk);
        let call =
            async |bridge: factory_runtime::Bridge<_, _>| tokio::spawn(async move { bridge.call(()).await }).await;
        bridged(desk.scope(), 1, answer, call).await.unwrap().unwrap();
    });
    assert_eq!(agent["(parent)"], "user_scope");
}

#[test]
fn background_work_is_in_the_span_that_it_is_given_only() {
    let alone = agent_in_scope(async |platform, desk| {
        let child = desk.scope().child("send-mail").unwrap();
        spawn_for_user(platform, child, (), async |desk| invoke(&desk)).await.unwrap().unwrap();
    });
    assert!(!alone.contains_key("(parent)"));
    let traced = agent_in_scope(async |platform, desk| {
        let child = desk.scope().child("send-mail").unwrap();
        let span = tracing::info_span!("background", id = child.request_id());
        let work = async move |desk: Desk<'_>| async { invoke(&desk) }.instrument(span).await;
        spawn_for_user(platform, child, (), work).await.unwrap().unwrap();
    });
    assert_eq!(traced["(parent)"], "background");
}
