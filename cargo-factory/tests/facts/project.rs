//! Small workspaces in the target folder, and what `cargo factory facts` finds in them.

use serde_json::Value;
use std::process::Command;

pub(crate) use crate::small_workspace::{Project, errors};

impl Project {
    /// Writes the files, given as path and text; see [`create`](Self::create).
    pub(crate) fn new(name: &str, files: &[(&str, &str)]) -> Self {
        Self::create("facts", name, files.iter().map(|(path, text)| (*path, (*text).to_owned())))
    }

    /// Returns `cargo factory facts` with further arguments.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.factory("facts");
        command.args(arguments);
        command
    }

    /// Returns `cargo factory` with the arguments in a text.
    pub(crate) fn factory(&self, arguments: &str) -> Command {
        let mut command = self.tool();
        command.args(arguments.split_whitespace());
        command
    }

    /// Returns the facts, one in each line, such as `src/lib.rs:3:5 get_registry, in tests`.
    pub(crate) fn facts(&self, arguments: &[&str]) -> Vec<String> {
        find_facts(self.command(arguments)).0
    }
}

/// Runs the command, and returns the facts and the names of the incomplete packages.
pub(crate) fn find_facts(mut command: Command) -> (Vec<String>, Vec<String>) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", errors(&output));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let names = |value: &Value| value.as_array().unwrap().clone();
    let facts = names(&found["facts"]).iter().map(describe).collect();
    (facts, names(&found["incomplete"]).iter().map(|name| name.as_str().unwrap().to_owned()).collect())
}

/// Runs the command, and returns its status, its output and its errors.
pub(crate) fn run(mut command: Command) -> (Option<i32>, String, String) {
    let output = command.output().unwrap();
    let errors = errors(&output);
    (output.status.code(), String::from_utf8(output.stdout).unwrap(), errors)
}

fn describe(fact: &Value) -> String {
    let (place, kind) = (&fact["place"], fact["kind"].as_object().unwrap());
    let (_, about) = kind.iter().next().unwrap();
    let text = |name: &str| about[name].as_str().map(ToOwned::to_owned);
    let name = text("name").or(text("function")).or(text("reason")).or(text("factory")).unwrap();
    let file = place["file"].as_str().unwrap();
    // The name of the folder that cargo makes for a build script has a hash.
    let file = if fact["is_generated"] == true { file.rsplit('/').next().unwrap() } else { file };
    let mut line = format!("{file}:{}:{} {name}", place["line"], place["column"]);
    for (flag, is_set) in [
        ("in tests", &fact["in_tests"]),
        ("generated", &fact["is_generated"]),
        ("error", about.get("is_error").unwrap_or(&Value::Null)),
    ] {
        if *is_set == true {
            line.push_str(", ");
            line.push_str(flag);
        }
    }
    line
}

/// The manifest of a workspace with one package.
pub(crate) const ONE_PACKAGE: &str = r#"
[package]
name = "$project"
version = "0.1.0"
edition = "2024"

[lib]
name = "app"

[dependencies]
factory-core = { path = "$core" }

[features]
extra = []

[workspace]
"#;

/// A source file with one singleton and one use of it.
pub(crate) const ONE_USE: &str = "\
#[factory_core::deprecated_singleton(instead = \"create_desk($scope)\")]
pub fn get_desk() -> u32 { 1 }
pub fn run() -> u32 { get_desk() }
";
