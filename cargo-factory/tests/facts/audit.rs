//! The audit of small workspaces.

use crate::project::{ONE_PACKAGE, Project, run};
use serde_json::Value;

pub(crate) const LIB: &str = r#"//! A desk. It was once reached by `get_desk`.

pub mod api;
#[cfg(feature = "extra")]
pub mod extra;

use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::{Mutex, atomic::AtomicU64};

#[factory_core::deprecated_singleton(instead = "create_desk($scope)")]
pub fn get_desk() -> u32 { 1 }

static LAST: Mutex<String> = Mutex::new(String::new());

#[user_scoped]
pub struct Notes<'user> { scope: UserScope<'user> }

agent_factory! { pub factory Desk for pub struct Platform { agents { notes: Notes } } }

/// ```
/// app::get_desk();
/// ```
pub fn last() -> String { LAST.lock().unwrap().clone() }

#[cfg(test)]
mod tests {
    static COUNT: super::AtomicU64 = super::AtomicU64::new(0);
    #[test]
    fn works() {
        assert_eq!(super::get_desk(), 1);
        COUNT.load(std::sync::atomic::Ordering::Relaxed);
    }
}
"#;

pub(crate) const API: &str = r#"//! Handlers.
use crate::{Platform, get_desk as make};
use factory_core::{Identity, UserExecutionContext};

pub fn old() -> u32 { make() }
pub fn passed() -> fn() -> u32 { crate::get_desk }
pub fn identity(user: &str) -> Identity { Identity::verified(user, "https://issuer.example.org").unwrap() }
pub fn new(platform: &Platform, context: UserExecutionContext) {
    platform.for_user_blocking(context, |factory| drop(factory.notes())).unwrap();
}
"#;

pub(crate) const SETTINGS: &str = r#"
[[tiers]]
name = "api"
paths = ["src/api.rs"]
target = 50

[[callers]]
of = "Identity::verified"
paths = ["src/lib.rs"]
"#;

/// Returns a workspace with a finding of each kind.
pub(crate) fn desk(name: &str) -> Project {
    let extra = "pub fn old() -> u32 { crate::get_desk() }\n";
    let files = [
        ("Cargo.toml", ONE_PACKAGE),
        ("src/lib.rs", LIB),
        ("src/api.rs", API),
        ("src/extra.rs", extra),
        ("factory.toml", SETTINGS),
    ];
    Project::new(name, &files)
}

/// Runs the audit, and returns its status and its JSON, which has the schema.
pub(crate) fn audit(project: &Project, arguments: &str) -> (Option<i32>, Value) {
    let (status, output, errors) = run(project.factory(&format!("audit --format json {arguments}")));
    let json = serde_json::from_str(&output).unwrap_or_else(|error| panic!("{error}: {errors}"));
    let schema = serde_json::from_str(include_str!("../../schemas/audit.schema.json")).unwrap();
    jsonschema::draft202012::new(&schema).unwrap().validate(&json).unwrap();
    (status, json)
}

/// Returns a line for each entry of a list, with the values of the keys.
fn lines(list: &Value, keys: &[&str]) -> Vec<String> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
    let line = |entry: &Value| keys.iter().map(|&key| text(&entry[key])).collect::<Vec<_>>().join(" ");
    list.as_array().unwrap().iter().map(line).collect()
}

#[test]
fn each_kind_is_found_once() {
    let (status, json) = audit(&desk("kinds"), "");
    assert_eq!(status, Some(1));
    let expected = [
        "src/api.rs 2 import compiled false api",
        "src/api.rs 5 call compiled false api::old",
        "src/api.rs 6 reference compiled false api::passed",
        "src/extra.rs 1 call unresolved false extra::old",
        "src/lib.rs 1 doc prose false ",
        "src/lib.rs 11 definition compiled false get_desk",
        "src/lib.rs 21 doc unresolved false last",
        "src/lib.rs 30 call compiled true tests::works",
    ];
    assert_eq!(lines(&json["uses"], &["file", "line", "form", "status", "in_tests", "item"]), expected);
    let globals = lines(&json["globals"], &["file", "line", "name", "certain", "in_tests"]);
    assert_eq!(globals[0], "src/lib.rs 13 LAST true false");
    assert_eq!(globals.len(), 2, "{globals:?}");
    let callers = lines(&json["callers"], &["file", "line", "of", "allowed"]);
    assert_eq!(callers, ["src/api.rs 7 Identity::verified false"]);
    assert_eq!(lines(&json["scopes"], &["file", "line", "function"]), ["src/api.rs 9 for_user_blocking"]);
    // A scope, a call and a reference; and of all files a static.
    let compliance = |value: &Value| value["compliance"].to_string();
    assert_eq!(compliance(&json["tiers"][0]), r#"{"numerator":1,"denominator":3,"percent":33.3}"#);
    assert_eq!(compliance(&json), r#"{"numerator":1,"denominator":4,"percent":25.0}"#);
    let findings = lines(&json["findings"], &["file", "line", "message"]);
    let extra = "src/extra.rs 1 `get_desk` is mentioned where rustc cannot see it: its module is below \
                 `#[cfg(feature = \"extra\")]`; name its features under `builds` in factory.toml";
    assert!(findings.contains(&extra.to_owned()), "{findings:#?}");
    assert_eq!(findings.len(), 8, "{findings:#?}");
}

#[test]
fn features_of_the_settings_are_compiled() {
    let project = desk("features");
    project.write("factory.toml", "[[builds]]\n[[builds]]\nfeatures = [\"extra\"]\n");
    let (_, json) = audit(&project, "");
    let uses = lines(&json["uses"], &["file", "form", "status"]);
    assert!(uses.contains(&"src/extra.rs call compiled".to_owned()), "{uses:?}");
    assert_eq!(json["tiers"][0]["name"], Value::Null);
}

#[test]
fn a_workspace_without_findings_is_clean() {
    let source = "pub fn answer() -> u32 { 42 }\n";
    let project = Project::new("clean", &[("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", source)]);
    let (status, output, errors) = run(project.factory("audit"));
    assert_eq!(status, Some(0), "{errors}");
    assert!(output.starts_with("Compliance: n/a (0 of 0)\n"), "{output}");
    assert!(output.contains("\nclean: no finding\n"), "{output}");
    assert!(output.contains("no factory.toml: all files are in one tier"), "{output}");
    assert!(!output.contains('\u{1b}'), "colours go to a terminal only");
}

#[test]
fn the_other_formats_have_the_same_findings() {
    let project = desk("formats");
    let (status, output, _) = run(project.factory("audit"));
    assert_eq!(status, Some(1));
    let line = "src/api.rs:5:23: calls the singleton `get_desk`; use `create_desk($scope)`\n";
    assert!(output.contains(line), "{output}");
    let (_, output, _) = run(project.factory("audit --format sarif"));
    let sarif: Value = serde_json::from_str(&output).unwrap();
    assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), 8);
}
