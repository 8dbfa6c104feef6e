//! Singletons whose use is an error, in a build of the user's and in one with facts.

use crate::project::{ONE_PACKAGE, Project, find_facts};
use std::process::Command;

/// Every form of a denied function. Nothing is left of what only the bodies needed.
const DENIED: &str = r#"
mod models {
    use factory_core::deprecated_singleton;
    use std::{collections::HashMap, fmt::Display, future::Future, rc::Rc, sync::Arc};
    pub(crate) struct Model;
    pub(crate) struct Missing;
    #[derive(Default)]
    pub(crate) struct Region(pub(crate) u8);
    #[deprecated_singleton(instead = "$platform.llm($0)", stage = "deny")]
    pub(crate) async fn get_model(Region(region): &Region) -> Result<&'static Model, Missing> {
        MODELS.get(region).await
    }
    #[deprecated_singleton(instead = "$platform.names()", stage = "deny")]
    pub(crate) fn names() -> impl Display { "names" }
    impl Region {
        #[deprecated_singleton(instead = "$platform.rows()", stage = "deny")]
        pub(crate) fn rows(&self) -> Option<Rc<Self>> { ROWS.get() }
        #[deprecated_singleton(instead = "$platform.all::<T>()", stage = "deny")]
        pub(crate) fn all<T: Clone>(&self, of: T) -> HashMap<u8, Arc<T>> { ALL.get(of) }
        #[deprecated_singleton(instead = "$platform.next()", stage = "deny")]
        pub(crate) fn next(&self) -> impl Future<Output = ()> { async { let Self(_) = self; } }
        #[deprecated_singleton(instead = "$platform.exit()", stage = "deny")]
        pub(crate) const fn exit(self) -> ! { EXIT.exit() }
    }
}
"#;

fn check_normally(project: &Project) -> (bool, String) {
    let target = project.root.join("target");
    let mut command = Command::new(env!("CARGO"));
    command.args(["check", "--all-targets"]).current_dir(&project.root).env("CARGO_TARGET_DIR", target);
    let output = command.env("RUSTFLAGS", "-D warnings").output().unwrap();
    (output.status.success(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn a_build_without_warnings_is_also_one_with_facts() {
    let lib = format!("#![forbid(dead_code, unused)]\n{}", DENIED.replace("mod models", "pub mod models"));
    let public = lib.replace("pub(crate)", "pub");
    let project = Project::new("denied", &[("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", &public)]);
    let (succeeds, errors) = check_normally(&project);
    assert!(succeeds, "{errors}");
    assert_eq!(project.facts(&[]), Vec::<String>::new());
}

#[test]
fn a_use_of_a_denied_function_is_an_error_and_a_fact() {
    let used = "pub async fn run() { drop(models::get_model(&Default::default()).await); }";
    let lib = format!("#![allow(dead_code)]\n{DENIED}{used}\n");
    let project = Project::new("denied_use", &[("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", &lib)]);
    let (succeeds, errors) = check_normally(&project);
    assert!(!succeeds && errors.contains("this singleton was replaced"), "{errors}");
    assert_eq!(find_facts(project.command(&[])).0, ["src/lib.rs:27:35 get_model"]);
}

#[test]
fn what_only_the_body_of_a_denied_function_needs_is_unused() {
    let lib = "use std::sync::LazyLock;\nstatic MODELS: LazyLock<u32> = LazyLock::new(|| 1);\n\
        #[factory_core::deprecated_singleton(instead = \"$platform.models\", stage = \"deny\")]\n\
        pub fn get_models() -> u32 { *MODELS }\n";
    let project = Project::new("denied_rest", &[("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", lib)]);
    let (_, errors) = check_normally(&project);
    assert!(errors.contains("static `MODELS` is never used"), "{errors}");
    let rest: Vec<_> = lib.lines().skip(2).collect();
    project.write("src/lib.rs", &rest.join("\n"));
    assert!(check_normally(&project).0);
    assert_eq!(project.facts(&[]), Vec::<String>::new());
}
