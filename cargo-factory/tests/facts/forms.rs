//! Each form in which a program can use a singleton.

use crate::project::{ONE_PACKAGE, ONE_USE, Project, run};
use serde_json::Value;

const VIRTUAL: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"app\", \"old\", \"other\"]\n";

const DEPENDENCIES: &str = r#"
old-$project = { path = "../old" }
other-$project = { path = "../other" }

[build-dependencies]
old-$project = { path = "../old" }
"#;

const OLD: &str = r#"
#[factory_core::deprecated_singleton(instead = "create_desk($scope)")]
pub fn get_desk() -> &'static Desk { &Desk }
pub struct Desk;
impl Desk {
    #[factory_core::deprecated_singleton(instead = "$platform.desk", stage = "deny")]
    pub fn instance() -> &'static Desk { &Desk }
    #[factory_core::deprecated_singleton(instead = "$platform.desk")]
    pub fn own(&self) -> u32 { 1 }
}
pub trait Named {
    #[factory_core::deprecated_singleton(instead = "$platform.name")]
    fn name() -> &'static str { "desk" }
}
impl Named for Desk {}
#[factory_core::deprecated_singleton(instead = "$platform.config")]
pub static CONFIG: u32 = 1;
#[factory_core::deprecated_singleton(instead = "$platform.mode")]
pub enum Mode { Fast }
pub use self::get_desk as exported;
#[macro_export]
macro_rules! desk { () => { $crate::get_desk() } }
#[macro_export]
macro_rules! never_called { () => { $crate::get_desk() } }
"#;

const APP: &str = r#"
use old::get_desk;
use old::get_desk as renamed;
use old::*;
#[allow(deprecated)] pub fn allowed() { get_desk(); }
pub fn é() { let _é = "ééé"; get_desk(); }
pub fn names() { renamed(); exported(); self::get_desk(); }
pub fn ufcs() { Desk::instance(); <Desk>::instance(); Desk::own(&Desk); Desk.own(); <Desk as Named>::name(); }
pub fn value() -> fn() -> &'static Desk { get_desk }
pub fn passed() { std::thread::spawn(get_desk); let f = get_desk; f(); }
macro_rules! own { () => { get_desk() } }
macro_rules! call { ($f:ident) => { $f() } }
pub fn macros() { own!(); own!(); call!(get_desk); desk!(); assert!(get_desk().own() == 1); }
pub fn printed() { println!("{}", get_desk().own()); let _ = stringify!(get_desk()); }
#[deprecated] pub fn within_deprecated() { get_desk(); }
pub struct Local;
impl Named for Local { fn name() -> &'static str { get_desk(); "local" } }
pub async fn in_async() { async { get_desk() }.await; }
pub fn values() { let _: Mode = Mode::Fast; let _ = CONFIG; }
// get_desk()
pub fn text() -> &'static str { "get_desk()" }
/// ```
/// old::get_desk();
/// ```
#[cfg(unset)] pub fn inactive() { get_desk(); }
#[cfg(test)] mod tests { #[test] fn test() { old::get_desk(); } }
pub fn outside() { other::twice!(get_desk()); }
"#;

/// The facts of `OLD`, `APP` and the four files beside it.
const FORMS: &[&str] = &[
    "app/benches/bench.rs:1:18 get_desk, in tests",
    "app/build.rs:1:18 get_desk",
    "app/examples/example.rs:1:18 get_desk",
    "app/src/lib.rs:2:10 get_desk",
    "app/src/lib.rs:3:10 get_desk",
    "app/src/lib.rs:5:41 get_desk",
    "app/src/lib.rs:6:30 get_desk",
    "app/src/lib.rs:7:18 get_desk",
    "app/src/lib.rs:7:29 get_desk",
    "app/src/lib.rs:7:47 get_desk",
    "app/src/lib.rs:8:23 instance",
    "app/src/lib.rs:8:43 instance",
    "app/src/lib.rs:8:61 own",
    "app/src/lib.rs:8:78 own",
    "app/src/lib.rs:8:102 name",
    "app/src/lib.rs:9:43 get_desk",
    "app/src/lib.rs:10:38 get_desk",
    "app/src/lib.rs:10:57 get_desk",
    "app/src/lib.rs:11:28 get_desk",
    "app/src/lib.rs:13:41 get_desk",
    "app/src/lib.rs:13:69 get_desk",
    "app/src/lib.rs:13:80 own",
    "app/src/lib.rs:14:35 get_desk",
    "app/src/lib.rs:14:46 own",
    "app/src/lib.rs:15:44 get_desk",
    "app/src/lib.rs:17:52 get_desk",
    "app/src/lib.rs:18:35 get_desk",
    "app/src/lib.rs:19:26 Mode",
    "app/src/lib.rs:19:39 Mode",
    "app/src/lib.rs:19:53 CONFIG",
    "app/src/lib.rs:26:51 get_desk, in tests",
    "app/src/lib.rs:27:34 get_desk",
    "app/tests/test.rs:1:26 get_desk, in tests",
    "old/src/lib.rs:20:15 get_desk",
    "old/src/lib.rs:22:37 get_desk",
];

#[test]
fn each_form_is_found_at_its_place() {
    let manifest = |name: &str, dependencies: &str| {
        let head = format!("[package]\nname = \"{name}-$project\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
        format!("{head}[lib]\nname = \"{name}\"\n[dependencies]\n{dependencies}")
    };
    let core = "factory-core = { path = \"$core\" }\n";
    let project = Project::new(
        "forms",
        &[
            ("Cargo.toml", VIRTUAL),
            ("old/Cargo.toml", &manifest("old", core)),
            ("old/src/lib.rs", OLD),
            ("other/Cargo.toml", &manifest("other", "")),
            ("other/src/lib.rs", "#[macro_export] macro_rules! twice { ($e:expr) => { ($e, $e) } }"),
            ("app/Cargo.toml", &manifest("app", DEPENDENCIES)),
            ("app/src/lib.rs", APP),
            ("app/build.rs", "fn main() { old::get_desk(); }"),
            ("app/examples/example.rs", "fn main() { old::get_desk(); }"),
            ("app/tests/test.rs", "#[test] fn test() { old::get_desk(); }"),
            ("app/benches/bench.rs", "fn main() { old::get_desk(); }"),
        ],
    );
    assert_eq!(project.facts(&[]), FORMS);
}

#[test]
fn macros_and_functions_of_the_library_report_facts() {
    let app = r#"
use factory_core::{Identity, ServesUsers, ServiceIdentity, UserData, UserExecutionContext as Context, UserScope};
#[factory_core::user_scoped]
pub struct Notes<'user> { scope: UserScope<'user> }
#[factory_core::user_scoped]
mod agents {
    #[attest(reason = "one number")]
    static COUNT: std::sync::Mutex<u32> = std::sync::Mutex::new(0);
}
factory_core::agent_factory! {
    pub factory Desk for pub struct Platform {
        shared { #[attest(reason = "no state")] pub count: std::sync::Arc<std::sync::Mutex<u32>> }
        agents { notes: Notes }
    }
}
pub fn verify() { _ = Identity::verified("a", "b"); }
pub fn serve(service: ServiceIdentity) { _ = Context::for_service(service, "a", "b"); }
pub fn reveal<'user>(data: UserData<'user, u32>, scope: UserScope<'user>) { _ = data.reveal(scope, "a"); }
pub async fn open(platform: &Platform, context: Context) { _ = platform.for_user(context, async |_| ()).await; }
pub async fn work(_: Desk<'_>) {}
pub async fn generic(platform: &Platform, context: Context) { _ = platform.serve(context, (), work).await; }
pub fn admit(platform: &Platform, context: Context) { _ = platform.admit(context); }
"#;
    let project = Project::new("library", &[("Cargo.toml", crate::project::ONE_PACKAGE), ("src/lib.rs", app)]);
    let expected = [
        "src/lib.rs:4:12 Notes",
        "src/lib.rs:7:7 one number",
        "src/lib.rs:11:17 Desk",
        "src/lib.rs:12:20 no state",
        "src/lib.rs:16:33 Identity::verified",
        "src/lib.rs:17:55 UserExecutionContext::for_service",
        "src/lib.rs:18:86 UserData::reveal",
        "src/lib.rs:19:73 for_user",
        "src/lib.rs:21:76 serve",
        "src/lib.rs:22:68 admit",
    ];
    assert_eq!(project.facts(&[]), expected);
}

#[test]
fn identities_that_are_made_as_in_tests_have_callers() {
    let app = "use factory_core::testing;
pub fn serve() { testing::context(\"a\"); _ = testing::identity as fn(_) -> _; }
pub fn open() { testing::with_user(\"a\", |_| ()); _ = testing::admit(\"a\"); }
pub async fn wait() { testing::with_user_async(\"a\", async |_| ()).await }
#[test] fn test() { testing::identity(\"a\"); }
";
    let settings = "[[callers]]\nof = \"testing::identity\"\npaths = [\"build.rs\"]\n";
    let files =
        [("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", app), ("build.rs", "fn main() {}"), ("factory.toml", settings)];
    let project = Project::new("identities_of_tests", &files);
    let expected = [
        "src/lib.rs:2:27 testing::context",
        "src/lib.rs:2:54 testing::identity",
        "src/lib.rs:3:26 testing::with_user",
        "src/lib.rs:3:63 testing::admit",
        "src/lib.rs:4:32 testing::with_user_async",
        "src/lib.rs:5:30 testing::identity, in tests",
    ];
    assert_eq!(project.facts(&[]), expected);

    let (status, output, errors) = run(project.factory("audit"));
    assert_eq!(status, Some(1), "{errors}");
    let finding =
        "src/lib.rs:2:54: `testing::identity` is called outside of `build.rs`; move the call there, or list this";
    assert!(output.contains(finding), "{output}");
    assert!(!output.contains("src/lib.rs:5:"), "{output}");
}

#[test]
fn a_part_of_a_function_is_read() {
    let lib = format!("{ONE_USE}pub fn part() -> u32 {{ include!(\"part.in\") }}\n");
    let files = [("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", &*lib), ("src/part.in", "crate::get_desk() + 1\n")];
    let project = Project::new("part_of_function", &files);
    let (status, output, errors) = run(project.factory("audit --format json"));
    assert_eq!(status, Some(1), "{errors}");
    let document: Value = serde_json::from_str(&output).unwrap();
    let uses = document["uses"].as_array().unwrap();
    let found = uses.iter().find(|found| found["file"] == "src/part.in").unwrap();
    assert_eq!((&found["form"], &found["status"], &found["line"]), (&"call".into(), &"compiled".into(), &1.into()));

    let (status, output, errors) = run(project.factory("migrate --dry-run"));
    assert_eq!(status, Some(1), "{errors}");
    assert!(
        output.contains("src/part.in:1: `get_desk`: `include!` reads this file as a part of another one"),
        "{output}"
    );

    project.write("factory.toml", "exclude = [\"src/part.in\"]\n");
    for command in ["audit", "migrate --dry-run"] {
        let (status, output, errors) = run(project.factory(command));
        assert_eq!(status, Some(1), "{errors}");
        assert!(!output.contains("src/part.in"), "{output}");
    }
}
