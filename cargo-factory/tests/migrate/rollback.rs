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

/// A platform whose agent is not `Send`.
fn platform_of_local_agents() -> String {
    PLATFORM.replace("scope: UserScope<'user>,", "scope: UserScope<'user>,\n    count: std::rc::Rc<u8>,")
}

const ASYNC: &str = "\
async fn wait() {}

pub async fn inner(factory: &AgentInstanceFactory<'_>) -> String {
    let triage = get_factory().triage();
    wait().await;
    triage.answer(\"a\")
}

pub async fn middle(factory: &AgentInstanceFactory<'_>) -> String {
    inner(factory).await
}

pub fn other(factory: &AgentInstanceFactory<'_>) -> String {
    get_factory().triage().answer(\"b\")
}
";

const IS_SEND: &str = "\
fn is_send(_: impl Send) {}

pub fn outer(factory: &AgentInstanceFactory<'_>) {
    is_send(middle(factory));
}
";

#[test]
fn a_future_two_functions_away_stays_send() {
    let lib = format!("pub mod platform;\nuse platform::{{AgentInstanceFactory, get_factory}};\n{ASYNC}{IS_SEND}");
    let platform = platform_of_local_agents();
    let project = Project::new("send", &[("src/lib.rs", &lib), ("src/platform.rs", &platform)]);
    let (code, outcomes) = project.migrate();
    assert_eq!(code, 1);
    assert!(outcomes[1].starts_with("src/lib.rs:6 get_factory rolled back"), "{outcomes:#?}");
    assert_eq!(outcomes[2], "src/lib.rs:16 get_factory rewritten factory");
    project.assert_compiles();
}

const WORKSPACE: &str = "\
[workspace]
members = [\"a\", \"b\"]
resolver = \"3\"
";

fn manifest(name: &str, dependency: &str) -> String {
    format!(
        "[package]\nname = \"$project-{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[lib]\nname = \"{name}\"\n\
         [dependencies]\nfactory-core = {{ path = \"$core\" }}\n{dependency}"
    )
}

#[test]
fn an_error_in_another_crate_is_traced_to_its_cause() {
    let a = format!("pub mod platform;\nuse platform::{{AgentInstanceFactory, get_factory}};\n{ASYNC}");
    let b = format!("use a::{{middle, platform::AgentInstanceFactory}};\n{IS_SEND}");
    let files = [
        ("Cargo.toml", WORKSPACE),
        ("a/Cargo.toml", &manifest("a", "")),
        ("b/Cargo.toml", &manifest("b", "$project-a = { path = \"../a\" }\n")),
        ("a/src/platform.rs", &platform_of_local_agents()),
        ("a/src/lib.rs", &a),
        ("b/src/lib.rs", &b),
    ];
    let project = Project::new("other_crate", &files);
    let (code, outcomes) = project.migrate();
    assert_eq!(code, 1);
    assert!(outcomes[1].starts_with("a/src/lib.rs:6 get_factory rolled back"), "{outcomes:#?}");
    assert_eq!(outcomes[2], "a/src/lib.rs:16 get_factory rewritten factory", "{outcomes:#?}");
    project.assert_compiles();
}

const SIZED_FUTURE: &str = "\
pub mod platform;
use platform::{AgentInstanceFactory, OldTriage, get_factory};

async fn wait() {}

pub fn before(factory: &AgentInstanceFactory<'_>) -> String {
    get_factory().triage().answer(\"a\")
}

pub async fn inner(factory: &'static AgentInstanceFactory<'static>) {
    let triage = get_factory().triage();
    wait().await;
    triage.answer(\"b\");
}

pub async fn reference(_: &'static AgentInstanceFactory<'static>) {
    let triage = OldTriage;
    wait().await;
    triage.answer(\"b\");
}

pub fn after(factory: &AgentInstanceFactory<'_>) -> String {
    get_factory().triage().answer(\"c\") + &get_factory().triage().answer(\"d\")
}
";

const SIZE_CHECK: &str = "\
use a::platform::AgentInstanceFactory;

const fn size<F: Fn(&'static AgentInstanceFactory<'static>) -> T, T>(_: &F) -> usize {
    size_of::<T>()
}

const _: () = assert!(size(&a::inner) == size(&a::reference));
";

#[test]
fn an_error_that_names_no_function_is_traced_by_halves() {
    let files = [
        ("Cargo.toml", WORKSPACE),
        ("a/Cargo.toml", &manifest("a", "")),
        ("b/Cargo.toml", &manifest("b", "$project-a = { path = \"../a\" }\n")),
        ("a/src/platform.rs", PLATFORM),
        ("a/src/lib.rs", SIZED_FUTURE),
        ("b/src/lib.rs", SIZE_CHECK),
    ];
    let project = Project::new("halves", &files);
    let (code, outcomes) = project.migrate();
    assert_eq!(code, 1);
    let ends: Vec<_> = outcomes[1..].iter().map(|outcome| outcome.split(' ').nth(2).unwrap()).collect();
    assert_eq!(ends, ["rewritten", "rolled", "rewritten", "rewritten"], "{outcomes:#?}");
    project.assert_compiles();
}

#[test]
fn an_error_of_one_set_of_features_is_found() {
    let lib = "\
pub mod platform;
use platform::{AgentInstanceFactory, get_factory};

pub fn a(factory: &AgentInstanceFactory<'_>) {
    take(get_factory());
}

pub fn b(factory: &AgentInstanceFactory<'_>) -> String {
    get_factory().triage().answer(\"a\")
}

#[cfg(feature = \"extra\")]
fn take(_: &platform::OldFactory) {}

#[cfg(not(feature = \"extra\"))]
fn take(_: impl Sized) {}
";
    let builds = "[[builds]]\n\n[[builds]]\nfeatures = [\"extra\"]\n";
    let manifest = format!("{}\n[features]\nextra = []\n", crate::project::MANIFEST);
    let files = [("src/lib.rs", lib), ("factory.toml", builds), ("Cargo.toml", &manifest)];
    let project = Project::new("features", &files);
    let (_, outcomes) = project.migrate();
    assert!(outcomes[1].starts_with("src/lib.rs:5 get_factory rolled back"), "{outcomes:#?}");
    assert_eq!(outcomes[2], "src/lib.rs:9 get_factory rewritten factory");
}
