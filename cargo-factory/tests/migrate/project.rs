//! Small workspaces with a platform and old accessors, and runs of the command in them.

use serde_json::Value;
use std::{collections::BTreeMap, fs, path::PathBuf, process::Command};

pub(crate) use crate::small_workspace::{Project, errors};

/// The manifest of a workspace with one package.
pub(crate) const MANIFEST: &str = r#"
[package]
name = "$project"
version = "0.1.0"
edition = "2024"

[lib]
name = "app"

[dependencies]
factory-core = { path = "$core" }

[workspace]
"#;

/// A platform with an agent, and the accessors that it replaces.
pub(crate) const PLATFORM: &str = r#"
use factory_core::{Shareable, UserScope, agent_factory, deprecated_singleton, user_scoped};

#[derive(Shareable)]
pub struct Events;

impl Events {
    pub fn send(&self, _: &str) {}
}

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
}

impl Triage<'_> {
    pub fn answer(&self, message: &str) -> String {
        format!("{}: {message}", self.scope.user_id())
    }
}

agent_factory! {
    pub factory AgentInstanceFactory for pub struct Platform {
        shared { pub events: Events }
        agents { triage: Triage }
    }
}

pub struct OldFactory;

impl OldFactory {
    pub fn triage(&self) -> OldTriage {
        OldTriage
    }
}

pub struct OldTriage;

impl OldTriage {
    pub fn answer(&self, message: &str) -> String {
        message.to_owned()
    }
}

#[deprecated_singleton(instead = "create_agent_instance_factory($scope)", stage = "$stage")]
pub fn get_factory() -> &'static OldFactory {
    &OldFactory
}

#[deprecated_singleton(instead = "$platform.events", stage = "$stage")]
pub fn get_events() -> &'static Events {
    &Events
}
"#;

impl Project {
    /// Writes a package with `src/platform.rs` and the files, given as path and text; see
    /// [`create`](Self::create).
    pub(crate) fn new(name: &str, files: &[(&str, &str)]) -> Self {
        Self::of_stage(name, "warn", files)
    }

    /// Does the same with a stage of the deprecation.
    pub(crate) fn of_stage(name: &str, stage: &str, files: &[(&str, &str)]) -> Self {
        let defaults = [("Cargo.toml", MANIFEST), ("src/platform.rs", PLATFORM), (".gitignore", "/target\n")];
        let files = defaults.iter().chain(files).map(|(path, text)| (*path, text.replace("$stage", stage)));
        Self::create("migrate", name, files)
    }

    /// Returns all files of the project with their texts, also hidden ones.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, String> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
                let kind = entry.file_type().unwrap();
                if kind.is_dir() && entry.file_name() != ".git" {
                    folders.push(entry.path());
                } else if kind.is_file() && entry.file_name() != "Cargo.lock" {
                    files.insert(entry.path(), String::from_utf8_lossy(&fs::read(entry.path()).unwrap()).into_owned());
                }
            }
        }
        files
    }

    /// Returns the command that accepts a folder without a repository.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.command_with_vcs(arguments);
        command.args(["--allow-no-vcs", "--allow-dirty"]);
        command
    }

    /// Returns the command with only these arguments.
    pub(crate) fn command_with_vcs(&self, arguments: &[&str]) -> Command {
        let mut command = self.tool();
        command.arg("migrate").args(arguments);
        command
    }

    /// Migrates the project. Returns the exit code and the outcomes, one in each line, such as
    /// `src/lib.rs:3 get_factory rewritten factory`.
    pub(crate) fn migrate(&self) -> (i32, Vec<String>) {
        let output = self.command(&["--format", "json"]).output().unwrap();
        assert!(!output.stdout.is_empty(), "{}", errors(&output));
        let document: Value = serde_json::from_slice(&output.stdout).unwrap();
        let sites = document["sites"].as_array().unwrap();
        (output.status.code().unwrap(), sites.iter().map(describe).collect())
    }

    /// Asserts that the project compiles without the tool, as a user compiles it.
    #[track_caller]
    pub(crate) fn assert_compiles(&self) {
        let mut command = Command::new(env!("CARGO"));
        command.args(["check", "--workspace", "--all-targets", "--offline"]).current_dir(&self.root);
        let output = command.env_remove("CARGO_TARGET_DIR").env_remove("RUSTC_WRAPPER").output().unwrap();
        assert!(output.status.success(), "{}", errors(&output));
    }
}

fn describe(site: &Value) -> String {
    let text = |name: &str| site[name].as_str().unwrap_or_default();
    let what = if site["replacement"].is_null() { text("reason") } else { text("replacement") };
    format!("{}:{} {} {} {what}", text("file"), site["line"], text("singleton"), text("outcome"))
}
