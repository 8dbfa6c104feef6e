//! Rewrites that do not compile are taken back, and only those.

use crate::project::{PLATFORM, Project};

#[test]
fn a_wrong_type_rolls_back_only_its_use() {
    let lib = "\
pub mod platform;
use platform::{AgentInstanceFactory, get_factory};

pub fn a(factory: &AgentInstanceFactory<'_>) -> String {
    take(get_factory());
    get_factory().triage().answer(\"a\")
}

fn take(_: &platform::OldFactory) {}
";
    let project = Project::new("wrong_type", &[("src/lib.rs", lib)]);
    let (code, outcomes) = project.migrate();
    assert_eq!(code, 1);
    assert!(outcomes[1].starts_with("src/lib.rs:5 get_factory rolled back"), "{outcomes:#?}");
    assert_eq!(outcomes[2], "src/lib.rs:6 get_factory rewritten factory");
    assert_eq!(project.read("src/lib.rs"), lib.replace("get_factory().triage", "factory.triage"));
    project.assert_compiles();
}

#[test]
fn an_open_scope_is_used_once() {
    let lib = "\
pub mod platform;
use factory_core::OpenScope;
use platform::{Platform, create_agent_instance_factory, get_factory};

pub fn a(scope: OpenScope<'_, Platform>) -> String {
    let first = get_factory().triage().answer(\"a\");
    first + &get_factory().triage().answer(\"b\")
}

pub fn b(scope: OpenScope<'_, Platform>) -> String {
    get_factory().triage().answer(\"c\")
}

pub fn c(scope: OpenScope<'_, Platform>) -> String {
    create_agent_instance_factory(scope).triage().answer(\"d\")
}
";
    let project = Project::new("open_scope", &[("src/lib.rs", lib)]);
    let (code, outcomes) = project.migrate();
    assert_eq!(code, 1);
    let ends: Vec<_> =
        outcomes.iter().map(|outcome| outcome.split(' ').skip(2).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(
        ends[1..],
        [
            "rewritten create_agent_instance_factory(scope)",
            "rolled back create_agent_instance_factory(scope)",
            "rewritten create_agent_instance_factory(scope)",
        ],
        "{outcomes:#?}"
    );
    project.assert_compiles();
}

#[test]
fn a_future_two_functions_away_stays_send() {
    // The new factory is kept across an `.await`, and a scope with an `Rc` is not `Send`.
    let lib = "\
pub mod platform;
use platform::{OldFactory, get_factory};
use std::rc::Rc;

pub struct Holder<'a>(pub &'a platform::AgentInstanceFactory<'a>, pub Rc<u8>);

impl<'a> std::ops::Deref for Holder<'a> {
    type Target = platform::AgentInstanceFactory<'a>;
    fn deref(&self) -> &Self::Target {
        self.0
    }
}

async fn wait() {}

pub async fn deep(factory: Rc<platform::AgentInstanceFactory<'_>>) -> String {
    let triage = get_factory().triage();
    wait().await;
    triage.answer(\"a\")
}

pub trait Same { fn triage(&self) -> u8; }
impl Same for OldFactory { fn triage(&self) -> u8 { 1 } }

pub async fn inner(platform: &platform::Platform) -> u8 {
    let events = platform::get_events();
    wait().await;
    events.send(\"a\");
    1
}

pub async fn middle(platform: &platform::Platform) -> u8 {
    inner(platform).await
}

pub fn other(platform: &platform::Platform) {
    platform::get_events().send(\"b\");
}

fn is_send(_: impl Send) {}

pub fn outer(platform: &platform::Platform) {
    is_send(middle(platform));
}
";
    // A platform that is not `Sync`: a reference to a part of it must not be kept across an `.await` of a `Send` future.
    let platform = PLATFORM.to_owned() + "\npub struct Marker;\n";
    let project = Project::new("send", &[("src/lib.rs", lib), ("src/platform.rs", &platform)]);
    let (_, outcomes) = project.migrate();
    assert!(!outcomes.is_empty());
    project.assert_compiles();
}
