//! The baseline of a small workspace, as a team uses it.

use crate::{
    audit::{API, audit, desk},
    failures::member,
    project::{ONE_PACKAGE, ONE_USE, Project, run},
};
use serde_json::Value;
use std::fs;

fn count_new(json: &Value) -> usize {
    json["findings"].as_array().unwrap().iter().filter(|finding| finding["accepted"].is_null()).count()
}

#[test]
fn a_baseline_is_a_ratchet() {
    let project = desk("ratchet");
    let accept = ["--accept-new", "--reason", "before the migration"];
    let mut command = project.factory("audit --baseline");
    command.args(accept);
    let (status, output, errors) = run(command);
    assert_eq!(status, Some(0), "{errors}");
    assert!(output.contains("factory-baseline.toml: 8\n"), "{output}");
    let (status, json) = audit(&project, "--baseline");
    assert_eq!((status, count_new(&json)), (Some(0), 0));
    assert_eq!(json["findings"][0]["accepted"], "before the migration");

    // Moved lines fit, and a new call fails.
    project.write("src/api.rs", &format!("\n\n{API}"));
    assert_eq!(audit(&project, "--baseline").0, Some(0));
    project.write("src/api.rs", &format!("{API}pub fn more() -> u32 {{ make() }}\n"));
    let (status, json) = audit(&project, "--baseline");
    assert_eq!((status, count_new(&json), json["stale"].as_array().unwrap().len()), (Some(1), 1, 0));

    // A use that is gone is stale, until its entry is removed.
    project.write("src/api.rs", &API.replace("{ make() }", "{ 1 }"));
    let (status, output, _) = run(project.factory("audit --baseline"));
    assert_eq!(status, Some(1));
    assert!(
        output.contains("a_deprecated_singleton_names_its_replacement in ratchet `api::old`: 1 accepted, 0 found"),
        "{output}"
    );
    assert!(output.contains("not clean: remove the stale entries with `--prune`"), "{output}");
    assert_eq!(audit(&project, "--baseline --prune").0, Some(0));
    let text = project.read("factory-baseline.toml");
    assert_eq!(text.matches("[[finding]]").count(), 7, "{text}");
    assert_eq!(audit(&project, "--baseline factory-baseline.toml").0, Some(0));
}

#[test]
fn a_missing_baseline_says_how_to_write_it() {
    let project = desk("missing_baseline");
    let (status, output, errors) = run(project.factory("audit --baseline"));
    assert_eq!((status, output.as_str()), (Some(2), ""));
    assert!(
        errors.contains("factory-baseline.toml`; write it with `cargo factory audit --baseline --accept-new --reason"),
        "{errors}"
    );
}

#[test]
fn new_findings_need_a_reason() {
    let project = desk("no_reason");
    let (status, _, errors) = run(project.factory("audit --baseline --accept-new"));
    assert_eq!(status, Some(2));
    assert!(errors.contains("--reason <TEXT>"), "{errors}");
    let mut command = project.factory("audit --baseline --accept-new --reason");
    command.arg(" ");
    let (status, _, errors) = run(command);
    assert_eq!(status, Some(2));
    assert!(errors.contains("the reason is blank"), "{errors}");
    assert!(!project.root.join("factory-baseline.toml").exists());
}

#[test]
fn a_read_only_baseline_is_kept() {
    let project = desk("read_only");
    let text = "format = 1\ntool = \"0.1.0\"\n";
    project.write("factory-baseline.toml", text);
    let path = project.root.join("factory-baseline.toml");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let (status, output, errors) = run(project.factory("audit --baseline --accept-new --reason later"));
    assert_eq!((status, output.as_str()), (Some(2), ""));
    assert!(errors.contains("factory-baseline.toml` is read-only; make it writable"), "{errors}");
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn findings_of_a_package_that_is_not_compiled_are_not_stale() {
    let platform =
        "factory_core::agent_factory! { pub factory Factory for pub struct Platform { replaces { get_old } } }\n";
    let library = format!("{ONE_USE}{platform}");
    let project = Project::new(
        "incomplete",
        &[
            ("Cargo.toml", &(ONE_PACKAGE.to_owned() + "members = [\"user\"]\n")),
            ("src/lib.rs", &library),
            ("user/Cargo.toml", &member("user", "$project = { path = \"..\" }")),
            ("user/src/lib.rs", "pub fn run() -> u32 { app::get_desk() }\n"),
        ],
    );
    assert_eq!(run(project.factory("audit --baseline --accept-new --reason later")).0, Some(0));
    project.write("src/lib.rs", &format!("{library}pub fn broken() {{ let _ = get_old(); }}\n"));
    let (_, json) = audit(&project, "--baseline --prune");
    assert_eq!(json["incomplete"].as_array().unwrap().len(), 2);
    assert_eq!(json["stale"].as_array().unwrap().len(), 0, "{json}");
    project.write("src/lib.rs", &library);
    assert_eq!(audit(&project, "--baseline").0, Some(0));
}
