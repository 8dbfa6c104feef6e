//! The formats of the output.

use crate::project::{Project, errors};
use serde_json::Value;
use std::{fs, path::Path};

const LIB: &str = "\
pub mod platform;
use platform::{AgentInstanceFactory, get_factory};

pub fn a(factory: &AgentInstanceFactory<'_>) -> String {
    get_factory().triage().answer(\"a\")
}

pub fn b(factory: &AgentInstanceFactory<'_>) {
    take(get_factory());
}

pub fn c() {
    take(get_factory());
}

fn take(_: &platform::OldFactory) {}
";

const TIERS: &str = "[[tiers]]\nname = \"golden path\"\npaths = [\"src/**\"]\norder = 1\n";

#[test]
fn a_dry_run_prints_a_diff_and_writes_nothing() {
    let project = Project::new("dry_run", &[("src/lib.rs", LIB)]);
    let before = project.files();
    let output = project.command(&["--dry-run"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
    let text = String::from_utf8(output.stdout).unwrap();
    let expected = "\
--- a/src/lib.rs
+++ b/src/lib.rs
@@ -2,11 +2,11 @@
 use platform::{AgentInstanceFactory, get_factory};
 
 pub fn a(factory: &AgentInstanceFactory<'_>) -> String {
-    get_factory().triage().answer(\"a\")
+    factory.triage().answer(\"a\")
 }
 
 pub fn b(factory: &AgentInstanceFactory<'_>) {
-    take(get_factory());
+    take(factory);
 }
 
 pub fn c() {
Would be rewritten
  src/lib.rs:5: get_factory() → factory
  src/lib.rs:9: get_factory() → factory

Proposed
  src/lib.rs:13: `get_factory`: no factory and no open scope whose type is written is in scope; pass `factory: &AgentInstanceFactory<'_>` as a parameter

Imports that stay as long as their names are used: 1

all: 2 would be rewritten, 1 proposed, 0 rolled back
";
    assert_eq!(text, expected);
    assert_eq!(project.files(), before);
}

#[test]
fn a_run_prints_each_use() {
    let project = Project::new("human", &[("src/lib.rs", LIB), ("factory.toml", TIERS)]);
    let output = project.command(&[]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
    let text = String::from_utf8(output.stdout).unwrap();
    let expected = "\
Rewritten
  src/lib.rs:5: get_factory() → factory

Rolled back
  src/lib.rs:9: get_factory() → factory: it does not compile: error[E0308]: mismatched types

Proposed
  src/lib.rs:13: `get_factory`: no factory and no open scope whose type is written is in scope; pass `factory: &AgentInstanceFactory<'_>` as a parameter

Imports that stay as long as their names are used: 1

golden path: 1 rewritten, 1 proposed, 1 rolled back
all: 1 rewritten, 1 proposed, 1 rolled back
";
    assert_eq!(text, expected);
}

#[test]
fn json_follows_its_schema() {
    let project = Project::new("json", &[("src/lib.rs", LIB), ("factory.toml", TIERS)]);
    let output = project.command(&["--format", "json"]).output().unwrap();
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/migrate.schema.json");
    let schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let faults: Vec<_> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    assert_eq!(document["sites"][1]["tier"], "golden path");
    // The schema is not one that accepts everything.
    let mut wrong = document.clone();
    wrong["sites"][0]["outcome"] = "done".into();
    assert!(!validator.is_valid(&wrong));
    wrong = document.clone();
    wrong["sites"][0]["extra"] = true.into();
    assert!(!validator.is_valid(&wrong));
}
