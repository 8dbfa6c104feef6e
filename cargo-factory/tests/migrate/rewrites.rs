//! Rewrites, and the workspaces that compile after them.

use crate::project::Project;

const LIB: &str = "\
pub mod platform;
use platform::{AgentInstanceFactory, Platform, get_events, get_factory};

pub fn with_factory(factory: &AgentInstanceFactory<'_>) -> String {
    get_factory().triage().answer(\"größe\")
}

pub fn without() -> String {
    get_factory().triage().answer(\"a\")
}

pub fn notify(platform: &Platform) {
    get_events().send(\"x\");
    let send = |text: &str| get_events().send(text);
    send(\"y\");
}
";

const MIGRATED: &str = "\
pub mod platform;
use platform::{AgentInstanceFactory, Platform, get_factory};

pub fn with_factory(factory: &AgentInstanceFactory<'_>) -> String {
    factory.triage().answer(\"größe\")
}

pub fn without() -> String {
    get_factory().triage().answer(\"a\")
}

pub fn notify(platform: &Platform) {
    platform.events.send(\"x\");
    let send = |text: &str| platform.events.send(text);
    send(\"y\");
}
";

const OUTCOMES: [&str; 5] = [
    "src/lib.rs:2 get_factory proposed an import; remove it when the uses of the name are gone",
    "src/lib.rs:5 get_factory rewritten factory",
    "src/lib.rs:9 get_factory proposed no factory and no open scope whose type is written is in scope; pass `factory: &AgentInstanceFactory<'_>` as a parameter",
    "src/lib.rs:13 get_events rewritten platform.events",
    "src/lib.rs:14 get_events rewritten platform.events",
];

#[test]
fn safe_uses_are_rewritten_and_others_proposed() {
    let project = Project::new("rewrites", &[("src/lib.rs", LIB)]);
    assert_eq!(project.migrate(), (1, OUTCOMES.map(str::to_owned).to_vec()));
    assert_eq!(project.read("src/lib.rs"), MIGRATED);
    project.assert_compiles();
    // A second run finds nothing more.
    let (code, outcomes) = project.migrate();
    assert_eq!((code, outcomes.len()), (1, 2));
    assert_eq!(project.read("src/lib.rs"), MIGRATED);
}

#[test]
fn uses_that_are_denied_are_rewritten_too() {
    let project = Project::of_stage("denied", "deny", &[("src/lib.rs", LIB)]);
    assert_eq!(project.migrate(), (1, OUTCOMES.map(str::to_owned).to_vec()));
    assert_eq!(project.read("src/lib.rs"), MIGRATED);
}

#[test]
fn uses_of_replaced_singletons_are_rewritten_although_they_are_errors() {
    let platform = crate::project::PLATFORM;
    let platform = &platform[..platform.find("pub struct OldFactory").unwrap()];
    let platform =
        platform.replace("agents { triage: Triage }", "agents { triage: Triage }\n        replaces { get_factory }");
    let lib = "\
pub mod platform;
use platform::{AgentInstanceFactory, get_factory};

pub fn with_factory(factory: &AgentInstanceFactory<'_>) -> String {
    get_factory().triage().answer(\"a\")
}

pub fn twice(factory: &AgentInstanceFactory<'_>) -> String {
    let a = get_factory().triage().answer(\"a\");
    let b = get_factory().triage().answer(\"b\");
    a + &b
}
";
    let project = Project::new("replaced", &[("src/lib.rs", lib), ("src/platform.rs", &platform)]);
    let (code, outcomes) = project.migrate();
    let rewritten = outcomes.iter().filter(|outcome| outcome.ends_with("rewritten factory")).count();
    assert_eq!((code, rewritten), (0, 3), "{outcomes:#?}");
    project.assert_compiles();
    assert!(!project.read("src/lib.rs").contains("get_factory"));
}

#[test]
fn a_workspace_without_uses_is_clean() {
    let project = Project::new("clean", &[("src/lib.rs", "pub mod platform;\n")]);
    assert_eq!(project.migrate(), (0, Vec::new()));
}

#[test]
fn bytes_that_are_not_of_the_call_stay() {
    let lib = "\u{feff}pub mod platform;\r\n\r\npub fn f(factory: &platform::AgentInstanceFactory<'_>) {\r\n\tlet _ = (\"日本\", platform::get_factory().triage().answer(\"ü\"));\t\r\n}\r\n";
    let project = Project::new("bytes", &[("src/lib.rs", lib)]);
    assert_eq!(project.migrate(), (0, vec!["src/lib.rs:4 get_factory rewritten factory".to_owned()]));
    assert_eq!(project.read("src/lib.rs"), lib.replace("platform::get_factory()", "factory"));
    project.assert_compiles();
}

#[test]
fn a_file_of_two_crates_is_edited_once_and_compiles_in_both() {
    let shared = "\
pub fn both(factory: &crate::platform::AgentInstanceFactory<'_>) -> String {
    crate::platform::get_factory().triage().answer(\"a\")
}

pub fn one(factory: &crate::platform::AgentInstanceFactory<'_>) -> String {
    let agent = crate::platform::get_factory().triage();
    crate::take(&agent);
    agent.answer(\"b\")
}
";
    let lib = "pub mod platform;\npub mod shared;\npub fn take(_: &impl Sized) {}\n";
    // Here, only the old agent is accepted.
    let main = "#![allow(dead_code)]\nmod platform;\n#[path = \"shared.rs\"]\nmod same;\npub fn take(_: &platform::OldTriage) {}\nfn main() {}\n";
    let project = Project::new("two_crates", &[("src/lib.rs", lib), ("src/main.rs", main), ("src/shared.rs", shared)]);
    let (code, outcomes) = project.migrate();
    assert_eq!(code, 1);
    assert_eq!(outcomes.len(), 2, "{outcomes:#?}");
    assert_eq!(outcomes[0], "src/shared.rs:2 get_factory rewritten factory");
    assert!(outcomes[1].starts_with("src/shared.rs:6 get_factory rolled back"), "{outcomes:#?}");
    project.assert_compiles();
}

#[test]
fn generated_files_are_never_edited() {
    let build = "\
fn main() {
    let text = \"pub fn made(factory: &crate::platform::AgentInstanceFactory<'_>) -> String { crate::platform::get_factory().triage().answer(\\\"a\\\") }\";
    std::fs::write(format!(\"{}/made.rs\", std::env::var(\"OUT_DIR\").unwrap()), text).unwrap();
}
";
    let lib = "pub mod platform;\ninclude!(concat!(env!(\"OUT_DIR\"), \"/made.rs\"));\n";
    let project = Project::new("generated", &[("src/lib.rs", lib), ("build.rs", build)]);
    let before = project.files();
    let (code, outcomes) = project.migrate();
    assert_eq!((code, outcomes.len()), (1, 1));
    assert!(outcomes[0].contains("get_factory proposed a build script writes this file"), "{outcomes:#?}");
    assert_eq!(project.files(), before);
}

#[test]
fn a_type_of_another_package_may_hold_a_user() {
    const MEMBER: &str = "[package]\nname = \"$project_types\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[lib]\nname = \"types\"\n\n[dependencies]\nfactory-core = { path = \"$core\" }\n";
    let manifest = crate::project::MANIFEST
        .replace("[dependencies]", "[dependencies]\ntypes = { package = \"$project_types\", path = \"types\" }")
        .replace("[workspace]", "[workspace]\nmembers = [\"types\"]");
    let types = "\
pub struct Seat<'a>(pub Two<'a>);
pub struct Two<'a> { pub first: &'a factory_core::UserExecutionContext }
pub struct Plain<'a> { pub first: &'a str }
";
    let lib = "\
pub mod platform;
use platform::{AgentInstanceFactory, get_factory};

pub fn beside_seat(factory: &AgentInstanceFactory<'_>, _seat: &types::Seat<'_>) -> String {
    get_factory().triage().answer(\"a\")
}

pub fn beside_plain(factory: &AgentInstanceFactory<'_>, _plain: &types::Plain<'_>) -> String {
    get_factory().triage().answer(\"a\")
}
";
    let files =
        [("Cargo.toml", &*manifest), ("src/lib.rs", lib), ("types/Cargo.toml", MEMBER), ("types/src/lib.rs", types)];
    let project = Project::new("holders", &files);
    let output = project.command(&["--dry-run", "--package", "holders"]).output().unwrap();
    let output = String::from_utf8(output.stdout).unwrap();
    assert!(output.contains("src/lib.rs:5: `get_factory`: another user may be meant, because `_seat`"), "{output}");
    assert!(output.contains("all: 1 would be rewritten, 1 proposed"), "{output}");
}
