use std::{path::Path, process::Command};

/// Writes the messages of the in-process table, the `.stderr` of the programs with this part in their path, and the
/// matrix.
pub(crate) fn run(part: &str) -> Result<(), String> {
    let tests = ["messages", "every_rejected", "the_matrix"];
    let mut cargo = Command::new("cargo");
    cargo.args(["test", "--no-fail-fast", "--package", "factory-macros", "--package", "ui-tests", "--"]).args(tests);
    if !part.is_empty() {
        cargo.arg(format!("trybuild={part}"));
    }
    cargo.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    cargo.env("UPDATE_EXPECT", "1").env("TRYBUILD", "overwrite").env("MATRIX", "overwrite");
    let status = cargo.status().map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err("a rejected source is accepted, or does not compile for another reason; see above".to_owned());
    }
    println!("Read the diff: it is what a user sees.");
    Ok(())
}
