//! Checks many small programs with one `cargo check` and returns rustc's errors.

use serde_json::Value;
use std::{
    collections::BTreeMap,
    env, fs, io,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// The programs: names and paths.
pub(crate) type Programs = BTreeMap<String, PathBuf>;

/// The result of each program, by name.
pub(crate) type Verdicts = BTreeMap<String, Verdict>;

#[derive(Debug, PartialEq)]
pub(crate) enum Verdict {
    Compiles,
    Rejected(Vec<CompileError>),
}

#[derive(Debug, PartialEq)]
pub(crate) struct CompileError {
    /// The code, such as `E0521`.
    pub(crate) code: String,
    /// The line of the program.
    pub(crate) line: usize,
    /// The text, as rustc prints it.
    pub(crate) words: String,
}

/// Returns the root of the workspace.
pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(Path::to_owned).unwrap_or_default()
}

/// Checks all programs. Fails if cargo has no result for one of them.
pub(crate) fn check(programs: &Programs) -> Result<Verdicts, String> {
    let folder = generate(programs).map_err(|error| format!("the crate for the leaks cannot be written: {error}"))?;
    let attempt = |network: &[&str]| {
        let output = cargo_check(&folder, network).map_err(|error| format!("cargo does not start: {error}"))?;
        let verdicts = verdicts(&String::from_utf8_lossy(&output.stdout));
        Ok::<_, String>((verdicts, String::from_utf8_lossy(&output.stderr).into_owned()))
    };
    let is_complete = |verdicts: &Verdicts| programs.keys().all(|name| verdicts.contains_key(name));
    // The dependencies are those of this program, so they are in cargo's cache unless it was emptied.
    let (mut verdicts, mut words) = attempt(&["--offline"])?;
    if !is_complete(&verdicts) {
        (verdicts, words) = attempt(&[])?;
    }
    if is_complete(&verdicts) { Ok(verdicts) } else { Err(format!("cargo did not check every program:\n{words}")) }
}

/// Writes a crate with the help desk as its library and each program as a binary, and returns its folder.
fn generate(programs: &Programs) -> io::Result<PathBuf> {
    write_crate("tour-leaks", &manifest(programs))
}

/// Writes the manifest of a crate below the target folder, and returns the crate's folder.
pub(crate) fn write_crate(name: &str, manifest: &str) -> io::Result<PathBuf> {
    let exe = env::current_exe()?;
    let folder = exe.ancestors().nth(2).unwrap_or(&exe).join(name);
    fs::create_dir_all(&folder)?;
    // With the same versions there is nothing to download.
    fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::write(folder.join("Cargo.toml"), manifest)?;
    Ok(folder)
}

fn manifest(programs: &Programs) -> String {
    let quoted = |path: &Path| format!("{:?}", path.display().to_string());
    let factory_core = quoted(&workspace().join("factory-core"));
    let desk = quoted(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join("desk.rs"));
    let head = format!(
        r#"[package]
name = "tour-leaks"
edition = "2024"

[workspace]

[dependencies]
factory-core = {{ path = {factory_core} }}
tokio = {{ version = "1", default-features = false, features = ["rt"] }}

[lints.rust]
unused = "allow"

[lib]
name = "desk"
path = {desk}
"#
    );
    let bins = programs.iter().map(|(name, path)| format!("\n[[bin]]\nname = {name:?}\npath = {}\n", quoted(path)));
    head + &bins.collect::<String>()
}

fn cargo_check(folder: &Path, network: &[&str]) -> io::Result<Output> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    Command::new(cargo)
        .args(["check", "--bins", "--keep-going", "--message-format=json", "--color=never", "--target-dir"])
        .arg(folder.join("target"))
        .args(network)
        .current_dir(folder)
        .output()
}

fn verdicts(messages: &str) -> Verdicts {
    let mut verdicts = Verdicts::new();
    // Other lines are not from cargo.
    for message in messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        let target = &message["target"];
        let (Some(name), "bin") = (target["name"].as_str(), text(&target["kind"][0])) else { continue };
        if message["reason"] == "compiler-artifact" {
            verdicts.insert(name.to_owned(), Verdict::Compiles);
        } else if let Some(error) = compile_error(&message["message"]) {
            let verdict = verdicts.entry(name.to_owned()).or_insert_with(|| Verdict::Rejected(Vec::new()));
            if let Verdict::Rejected(errors) = verdict {
                errors.push(error);
            }
        }
    }
    verdicts
}

/// Reads an error. Returns `None` for a warning, and for the summary, which has no line.
fn compile_error(message: &Value) -> Option<CompileError> {
    let span = message["spans"].as_array()?.iter().find(|span| span["is_primary"] == true)?;
    let line = usize::try_from(span["line_start"].as_u64()?).ok()?;
    let error = || CompileError {
        code: text(&message["code"]["code"]).to_owned(),
        line,
        words: text(&message["rendered"]).to_owned(),
    };
    (message["level"] == "error").then(error)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargos_messages_become_verdicts() {
        let messages = [
            r#"{"reason":"compiler-artifact","target":{"kind":["lib"],"name":"desk"}}"#,
            r#"{"reason":"compiler-artifact","target":{"kind":["bin"],"name":"fixed"}}"#,
            r#"{"reason":"compiler-message","target":{"kind":["bin"],"name":"leak"},"message":{"level":"warning","spans":[{"is_primary":true,"line_start":1}]}}"#,
            r#"{"reason":"compiler-message","target":{"kind":["bin"],"name":"leak"},"message":{"level":"error","code":{"code":"E0521"},"rendered":"error[E0521]","spans":[{"is_primary":true,"line_start":8}]}}"#,
            r#"{"reason":"compiler-message","target":{"kind":["bin"],"name":"leak"},"message":{"level":"error","code":null,"rendered":"aborting","spans":[]}}"#,
            r#"{"reason":"build-finished","success":false}"#,
        ];
        let error = CompileError { code: "E0521".to_owned(), line: 8, words: "error[E0521]".to_owned() };
        let expected = [("fixed".to_owned(), Verdict::Compiles), ("leak".to_owned(), Verdict::Rejected(vec![error]))];
        assert_eq!(verdicts(&messages.join("\n")), Verdicts::from(expected));
    }

    #[test]
    fn each_program_is_a_binary_of_the_crate() {
        let manifest = manifest(&Programs::from([("leak".to_owned(), PathBuf::from("leaks/leak.rs"))]));
        assert!(manifest.ends_with("\n[[bin]]\nname = \"leak\"\npath = \"leaks/leak.rs\"\n"), "{manifest}");
    }
}
