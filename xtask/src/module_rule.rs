use std::{path::Path, process::Command};

/// Prints what `#[user_scoped]` on a module would say about the files of the folder: what it rejects, and the types that it
/// leaves to the compiler. The rule is private to a crate of macros, so a test of that crate runs it.
pub(crate) fn run(folder: &str) -> Result<(), String> {
    let folder = Path::new(folder).canonicalize().map_err(|error| format!("{folder}: {error}"))?;
    let mut cargo = Command::new("cargo");
    cargo.args(["test", "--quiet", "--package", "factory-macros", "module_rule", "--", "--nocapture"]);
    cargo.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).env("MODULE_RULE", folder);
    let status = cargo.status().map_err(|error| format!("cargo: {error}"))?;
    status.success().then_some(()).ok_or_else(|| "the rule could not be run; see above".to_owned())
}
