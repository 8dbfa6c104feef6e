//! The tools do what their names say.

#![allow(deprecated)]

use factory_core::testing::context;
use platform::{AgentInstanceFactory, Platform, get_agent_instance_factory};
use tokio::runtime::Builder;
use tools::{approval, catalogue, fetch::Fetcher, runner, text, trace::Trace};

fn block_on<T>(future: impl Future<Output = T>) -> T {
    Builder::new_current_thread().build().unwrap().block_on(future)
}

fn label(factory: &AgentInstanceFactory<'_>) -> String {
    let most = factory.tool_limit();
    get_agent_instance_factory().label().chars().take(most).collect()
}

#[test]
fn a_tool_is_found_by_its_name() {
    assert_eq!(catalogue::run("upper", "hi").unwrap(), "HI");
    assert_eq!(catalogue::run("count", "hi").unwrap(), "2");
    assert!(catalogue::run("rm", "hi").is_err());
    assert!(runner::is_known("echo"));
}

#[test]
fn tools_run_for_a_user() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice"), |factory| {
        assert_eq!(label(&factory), "agents");
        assert_eq!(runner::run_on_lines(&factory, "upper", "a\nb").unwrap(), ["A", "B"]);
        assert_eq!(text::label(&factory, "abc"), "abcagents");
        assert_eq!(text::labels(&factory), ["agents", "agents"]);
        assert!(runner::fails(&factory, "rm") && !runner::fails(&factory, "echo"));
        block_on(runner::chain(factory, &["upper", "count"], "hi")).unwrap()
    });
    assert_eq!(served.unwrap(), "9");
    let admission = platform.admit(context("bob")).unwrap();
    assert_eq!(approval::run_approved(admission, "echo", "hi").unwrap(), "bob: hi");
    assert_eq!(approval::ask(&platform, context("bob"), "rm").unwrap(), "approval: re: rm do rm");
}

#[test]
fn a_fetcher_has_a_region() {
    let platform = Platform::default();
    let fetcher = Fetcher::new(&platform, "us");
    assert_eq!(block_on(fetcher.fetch("hi")).unwrap(), "us> hi");
    assert_eq!(block_on(fetcher.fetch_from(Some("mars"), "hi")).unwrap(), "us> hi");
    assert!(fetcher.fits("hi") && fetcher.router().is_open());
}

#[test]
fn texts_and_traces_are_counted() {
    assert_eq!(text::upper_and_count("hi"), ["HI", "2"]);
    assert_eq!(text::ask_about("hi"), "text: re: hi");
    let mut trace = Trace::default();
    trace.count();
    assert_eq!(trace.end(&platform::Platform::default()), "true 1 trace end");
}
