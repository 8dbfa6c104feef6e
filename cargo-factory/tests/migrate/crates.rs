//! Types of one name in several packages: each package can name its own types, and those of its dependencies.

use crate::project::{MANIFEST, Project};

const NOTIFY: &str = "\
use app::platform::{Platform, get_events};

pub fn notify(platform: &Platform) {
    get_events().send(\"x\");
}
";

/// Returns a manifest of a member that depends on `app` and on other members.
fn manifest(name: &str, others: &[&str]) -> String {
    let others: Vec<_> = others.iter().map(|other| format!("{other} = {{ path = \"../{other}\" }}\n")).collect();
    let others = others.concat();
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         factory-core = {{ path = \"$core\" }}\napp = {{ package = \"$project\", path = \"..\" }}\n{others}"
    )
}

/// Migrates a workspace with a second type `Platform` in the package `mock`. Returns the outcomes of the uses in others.
fn migrate(name: &str, files: &[(&str, &str)]) -> Vec<String> {
    let root = MANIFEST.replace("[workspace]", "[workspace]\nmembers = [\"mock\", \"plain\", \"mixed\", \"above\"]");
    let [mock, plain] = ["mock", "plain"].map(|name| manifest(name, &[]));
    let (mixed, above) = (manifest("mixed", &["mock"]), manifest("above", &["mixed"]));
    let defaults = [
        ("Cargo.toml", &*root),
        ("src/lib.rs", "pub mod platform;\n"),
        ("mock/Cargo.toml", &mock),
        ("mock/src/lib.rs", "pub struct Platform;\n"),
        ("plain/Cargo.toml", &plain),
        ("plain/src/lib.rs", NOTIFY),
        ("mixed/Cargo.toml", &mixed),
        ("mixed/src/lib.rs", NOTIFY),
        ("above/Cargo.toml", &above),
        ("above/src/lib.rs", NOTIFY),
    ];
    let files: Vec<_> = defaults.into_iter().chain(files.iter().copied()).collect();
    let project = Project::new(name, &files);
    let (_, outcomes) = project.migrate();
    project.assert_compiles();
    outcomes.into_iter().filter(|outcome| !outcome.contains(" an import")).collect()
}

#[test]
fn a_type_is_another_one_only_where_it_can_be_named() {
    let another = "the workspace has another type `Platform`, which may be the one in scope; rewrite the call by hand";
    let outcomes = migrate("named_types", &[]);
    let expected = [
        &format!("above/src/lib.rs:4 get_events proposed {another}"),
        &format!("mixed/src/lib.rs:4 get_events proposed {another}"),
        "plain/src/lib.rs:4 get_events rewritten platform.events",
    ];
    assert_eq!(outcomes, expected);
}

#[test]
fn a_file_of_another_package_may_bring_its_types() {
    let shared = "#[path = \"../../mock/src/lib.rs\"]\npub mod shared;\n";
    let outcomes = migrate("shared_files", &[("mixed/src/lib.rs", &format!("{shared}{NOTIFY}"))]);
    let is_proposed = |outcome: &String| outcome.contains("the workspace has another type `Platform`");
    assert_eq!(outcomes.iter().filter(|outcome| is_proposed(outcome)).count(), 3, "{outcomes:#?}");
}
