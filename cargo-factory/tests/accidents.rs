//! The findings of the audit in the server of `tests/accidents` after mistakes that the compiler accepts, or does not see.

use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
    slice,
};
use support::{
    accidents::{Accident, accidents, write_workspace},
    files::{read, workspace},
};

const SETTINGS: &str = "[[callers]]\nof = \"Identity::verified\"\npaths = [\"*/src/auth.rs\"]\n";

/// Writes a workspace with the server, in which the mistake of this number was made.
fn server_with(number: usize, folder: &str) -> (PathBuf, Accident) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    let accident = accidents().remove(number - 1);
    write_workspace(&folder, slice::from_ref(&accident));
    fs::write(folder.join("factory.toml"), SETTINGS).unwrap();
    (folder, accident)
}

fn audit(folder: &Path) -> Output {
    let mut audit = Command::new(env!("CARGO_BIN_EXE_cargo-factory"));
    audit.args(["factory", "audit", "--format", "json"]).current_dir(folder);
    audit.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("accidents-target")).output().unwrap()
}

/// Returns the rule and the file of each finding.
fn findings(output: &Output) -> Vec<(String, String)> {
    let errors = String::from_utf8_lossy(&output.stderr);
    let audit: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"));
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    let findings = audit["findings"].as_array().unwrap().iter();
    findings.map(|finding| (text(finding, "rule"), text(finding, "file"))).collect()
}

#[test]
fn a_caller_and_a_static_outside_of_their_places_are_found() {
    let (folder, accident) = server_with(6, "caller_and_static");
    let agents = folder.join(&accident.name).join("src/agents.rs");
    let global = "\nstatic ANSWERS: std::sync::Mutex<Vec<String>> = std::sync::Mutex::new(Vec::new());\n\n\
                  /// Remembers an answer.\npub fn remember(answer: String) {\n    ANSWERS.lock().unwrap().push(answer);\n}\n";
    fs::write(&agents, read(&agents) + global).unwrap();
    let output = audit(&folder);
    let expected = [
        ("a_user_scoped_module_holds_no_global_state", "src/agents.rs"),
        ("a_scope_opens_only_from_a_valid_context", "src/routes.rs"),
    ];
    let expected = expected.map(|(rule, file)| (rule.to_owned(), format!("{}/{file}", accident.name)));
    assert_eq!(findings(&output), expected);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_static_in_a_user_scoped_module_is_an_error_of_the_compiler() {
    let (folder, accident) = server_with(7, "static_in_a_module");
    let output = audit(&folder);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{errors}");
    for (code, text) in &accident.errors {
        assert!(errors.contains(code) && errors.contains(text), "{errors}");
    }
    assert!(errors.contains(&format!("{}/src/agents.rs", accident.name)), "{errors}");
}

#[test]
fn the_server_without_a_mistake_is_clean() {
    let (folder, accident) = server_with(6, "without_a_mistake");
    let routes = folder.join(&accident.name).join("src/routes.rs");
    fs::copy(workspace("tests/accidents/src/routes.rs"), routes).unwrap();
    let output = audit(&folder);
    assert_eq!(findings(&output), []);
    assert_eq!(output.status.code(), Some(0));
}
