//! Packages that do not compile.

use crate::project::{ONE_PACKAGE, ONE_USE, Project, errors, find_facts};

const REPLACED: &str = "
factory_core::agent_factory! {
    pub factory Desk for pub struct Platform { replaces { get_desk, Registry::instance, const LIMIT } }
}
pub struct Registry;
pub fn call() { get_desk(); }
pub fn method() { Registry::instance(); }
pub fn constant() -> u32 { LIMIT }
use get_desk as renamed;
pub fn alias() { renamed(); }
pub fn admit(platform: &Platform, context: factory_core::UserExecutionContext) { _ = platform.admit(context); }
";

#[test]
fn rustc_reports_an_error_itself() {
    let source = format!("{ONE_USE}pub fn broken() -> u32 {{ \"text\" }}\n");
    let project = Project::new("broken", &[("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", &source)]);
    let output = project.command(&[]).output().unwrap();
    let errors = errors(&output);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors.contains("error[E0308]: mismatched types\n --> src/lib.rs:4:26\n"), "{errors}");
    assert!(errors.ends_with("error: `broken` cannot be compiled; correct the errors above first\n"), "{errors}");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "");
    assert!(!errors.contains('\u{1b}'), "colours go to a terminal only");
}

#[test]
fn a_failing_build_script_is_shown() {
    let script = "fn main() { panic!(\"no licence file\") }";
    let project = Project::new("script", &[("Cargo.toml", ONE_PACKAGE), ("build.rs", script), ("src/lib.rs", ONE_USE)]);
    let output = project.command(&[]).output().unwrap();
    let errors = errors(&output);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors.starts_with("error: cargo check failed; correct this first\n"), "{errors}");
    assert!(errors.contains("no licence file"), "{errors}");
}

#[test]
fn uses_of_replaced_singletons_are_facts() {
    let project = Project::new(
        "replaced",
        &[
            ("Cargo.toml", &(ONE_PACKAGE.to_owned() + "members = [\"user\", \"other\"]\n")),
            ("src/lib.rs", REPLACED),
            ("user/Cargo.toml", &member("user", "$project = { path = \"..\" }")),
            ("user/src/lib.rs", "pub fn run() { app::get_desk(); }"),
            ("other/Cargo.toml", &member("other", "")),
            ("other/src/lib.rs", ONE_USE),
        ],
    );
    let (facts, incomplete) = find_facts(project.command(&[]));
    // Rustc reports no warnings of a function after an error of a type.
    let errors = [
        "src/lib.rs:6:17 get_desk, error",
        "src/lib.rs:7:29 instance, error",
        "src/lib.rs:8:28 LIMIT, error",
        "src/lib.rs:10:18 get_desk, error",
    ];
    for error in errors {
        assert!(facts.iter().any(|fact| fact == error), "{error} is not among {facts:?}");
    }
    assert_eq!(facts.iter().filter(|fact| fact.ends_with("error")).count(), errors.len(), "{facts:?}");
    assert!(facts.contains(&"other/src/lib.rs:3:23 get_desk".to_owned()), "{facts:?}");
    assert_eq!(incomplete, ["replaced", "user-replaced"]);
}

#[test]
fn another_error_beside_replaced_singletons_is_shown() {
    let source = format!("{REPLACED}pub fn broken() -> u32 {{ \"text\" }}\n");
    let project = Project::new("replaced_and_broken", &[("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", &source)]);
    let output = project.command(&[]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("error[E0308]: mismatched types\n"), "{}", errors(&output));
}

pub(crate) fn member(name: &str, dependencies: &str) -> String {
    let core = "factory-core = { path = \"$core\" }";
    let package = format!("[package]\nname = \"{name}-$project\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
    format!("{package}[dependencies]\n{core}\n{dependencies}\n")
}
