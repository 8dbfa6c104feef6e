//! Lints that a crate denies.

use crate::project::Project;

const DENIED: &str = "\
#![deny(warnings)]
#![allow(deprecated, unused_variables)]
pub mod platform;
use platform::{AgentInstanceFactory, OldFactory};

#[factory_core::deprecated_singleton(instead = \"create_agent_instance_factory($scope)\")]
fn local() -> &'static OldFactory {
    &OldFactory
}

pub fn a(factory: &AgentInstanceFactory<'_>) -> String {
    local().triage().answer(\"a\") + &local().triage().answer(\"b\")
}

#[factory_core::deprecated_singleton(instead = \"$platform.limit()\")]
pub fn limit() -> u8 {
    1
}

impl platform::Platform {
    #[must_use]
    pub fn limit(&self) -> u8 {
        2
    }
}

pub fn b(platform: &platform::Platform) -> u8 {
    limit();
    limit()
}
";

#[test]
fn a_denied_lint_rolls_back_the_use_that_keeps_it_silent() {
    let project = Project::new("denied_lints", &[("src/lib.rs", DENIED)]);
    project.assert_compiles();
    let (code, outcomes) = project.migrate();
    project.assert_compiles();
    assert_eq!(code, 1, "{outcomes:#?}");
    let states: Vec<_> =
        outcomes.iter().map(|outcome| outcome.split(' ').skip(1).collect::<Vec<_>>().join(" ")).collect();
    let expected = [
        "local rewritten factory",
        "local rolled back factory",
        "limit rolled back platform.limit()",
        "limit rewritten platform.limit()",
    ];
    assert_eq!(states, expected);
    let output = project.command(&[]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("it does not compile: error[dead_code]: function `local` is never used"), "{text}");
}
