//! What the components do for one user.

use agents::{
    batch, callbacks, delegation, escalation, flows, memory, pipeline, research, review, summary,
    supervisor::Supervisor, version_one::Flow,
};
use factory_core::{testing::context, user_scope};
use platform::{AgentInstanceFactory, Platform, get_agent_instance_factory};
use std::sync::Arc;
use tokio::runtime::Builder;

fn block_on<T>(future: impl Future<Output = T>) -> T {
    Builder::new_current_thread().build().unwrap().block_on(future)
}

fn with_factory<R>(work: impl FnOnce(AgentInstanceFactory<'_>) -> R) -> R {
    Platform::default().for_user_blocking(context("alice"), work).unwrap()
}

#[test]
fn a_supervisor_divides_the_work() {
    let lines = with_factory(|factory| {
        let expected = get_agent_instance_factory().triage("desk".to_owned()).answer("when?");
        let supervisor = Supervisor::new(factory, 2);
        assert_eq!(supervisor.ask_as_desk("when?"), expected);
        assert_eq!(supervisor.ask("billing", "when?"), "billing: re: when?");
        assert_eq!(supervisor.ask_all("a", &["b"]), ["a: re: b"]);
        assert_eq!(supervisor.done(), "operators done");
        assert!(block_on(supervisor.report("pdf", &[])).is_err());
        block_on(supervisor.work("a, b, c", "upper")).unwrap()
    });
    assert_eq!(lines, ["DO A", "DO B"]);
}

#[test]
fn a_pipeline_runs_its_steps() {
    let text = with_factory(|factory| pipeline::run(&factory, &pipeline::USUAL, "hi"));
    assert_eq!(text, "agents: do short: re: hi");
}

#[test]
fn flows_open_scopes() {
    let platform = Platform::default();
    user_scope!(scope = platform.admit(context("alice")).unwrap());
    assert_eq!(flows::onboarding::start(scope, "look, ask"), ["hello, alice", "do look", "do ask"]);
    user_scope!(scope = platform.admit(context("alice")).unwrap());
    assert_eq!(flows::onboarding::first_question(scope, "why?"), "first: re: why? (4)");
    user_scope!(scope = platform.admit(context("bob")).unwrap());
    assert_eq!(flows::farewell::say_goodbye(scope), "goodbye: re: bob");
    user_scope!(scope = platform.admit(context("bob")).unwrap());
    assert!(flows::onboarding::first_event(scope, &platform) > 1000);
    assert_eq!(flows::survey::ask(&platform, context("bob"), "ok?").unwrap(), "bob: re: ok?, agents");
}

#[test]
fn batches_and_callbacks_run() {
    with_factory(|factory| {
        assert_eq!(batch::answer_lines(&factory, "a\nb"), ["agents: re: a", "agents: re: b"]);
        assert_eq!(batch::add_notes(&factory, "a;bc;d"), 3);
        assert_eq!(batch::note_by_id(&factory, &["ab"]), 8);
        assert_eq!(batch::plan_while_waiting(&factory, 1), ["agents", "do help"]);
        let mut waiting = callbacks::Callbacks::default();
        waiting.add(&factory, "t");
        waiting.set_last(&factory);
        assert_eq!(waiting.call("a"), ["6: t: re: a", "do a"]);
        assert_eq!(callbacks::note_taker(&factory)("ab"), 8);
        assert_eq!(callbacks::two_notes(&factory, ["a", "b"]), 8);
        assert_eq!(callbacks::note_by_helper(&factory, "a"), 7);
    });
    assert_eq!(with_factory(|factory| block_on(callbacks::note_now(factory, "abc"))), 9);
    let platform = Arc::new(Platform::default());
    assert_eq!(block_on(async { callbacks::note_later(&platform, context("alice")).unwrap().await }).unwrap(), 11);
    assert_eq!(batch::tell(&platform, &["a", "b"]), 2);
}

#[test]
fn research_and_summaries_name_their_user() {
    let platform = Arc::new(Platform::default());
    assert_eq!(research::search(&platform, context("alice"), &["x"]).unwrap(), ["alice: X"]);
    assert_eq!(research::cost(&platform, context("alice"), "x").unwrap(), 14);
    assert_eq!(research::search_shared(&platform, context("alice"), &context("bob")).unwrap(), "14");
    assert_eq!(block_on(summary::summarize(&platform, &["a", "b"])).unwrap(), "eu> a b");
    assert_eq!(block_on(summary::summarize_anywhere(Arc::clone(&platform), &["MARS", "US"], "a")).unwrap(), "us> a");
    with_factory(|mut factory| assert_eq!(summary::keep(&mut factory, "abc"), "alice: 3"));
    assert_eq!(with_factory(|factory| summary::marks(&factory)), ["agents: do sum up", "summary kept"]);
}

#[test]
fn colleagues_and_reviewers_agree() {
    with_factory(|factory| {
        let colleague = delegation::Colleague::new("bob", &factory);
        assert_eq!(colleague.ask("when?"), "bob of agents: re: when?");
        assert_eq!(colleague.hand_over(&factory, "a"), 13);
        assert_eq!(colleague.greet_team(Vec::new()), "welcome: re: bob (0)");
        assert!(review::is_consistent(&factory, "a") && review::review_by_old_rule(&factory, "ab"));
        assert_eq!(review::review_by_path(&factory, "a"), "agents: re: a");
        assert_eq!(review::review_renamed(&factory, "abc"), "8 3 agents");
        assert_eq!(escalation::attach(&factory, &[]), 16);
        assert_eq!(memory::remember(&factory, "a"), None);
        assert_eq!(memory::keeper().name.len() + memory::keeper_of(&factory).name.len(), 18);
        assert_eq!(Flow::default().ask_as(&factory, "a"), 1);
    });
    assert_eq!(with_factory(|factory| review::review_boxed(Box::new(factory), "ok")), "agents: ok 8");
    assert_eq!(with_factory(|factory| review::greet_shared(Arc::new(factory), "x")), "welcome: re: x agents");
    assert_eq!(with_factory(|factory| delegation::greet_pair((factory, "x"))), "agentswelcome: re: x");
    assert_eq!(block_on(delegation::ask_either(&Platform::default(), &Platform::default(), "a")).unwrap(), "eu> a");
}

#[test]
fn version_one_still_answers() {
    let mut flow = Flow::default();
    assert_eq!(flow.ask("why?"), "v1: re: why?");
    assert_eq!(flow.send(&Platform::default()), 15);
}
