//! Applies each mistake to the server, and compares what the compiler says with the outcome that the guide promises.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use support::files::{files_below, page, read, workspace};

/// A mistake: a diff of the server, after lines that describe it.
struct Accident {
    /// The name of the file, such as `1_an_agent_in_a_task`.
    name: String,
    /// The mistake of the developer.
    description: String,
    /// One of the outcomes of the guide's page.
    outcome: String,
    /// The code of each error and a part of its text, such as "E0277 cannot be shared by all users".
    errors: Vec<(String, String)>,
    /// The diff of each file.
    diffs: Vec<String>,
}

/// The outcomes. A mistake with one of the first two does not compile.
const REJECTED: &str = "rejected by the compiler";
const IMPOSSIBLE: &str = "impossible with the types";

impl Accident {
    fn read(path: &Path) -> Self {
        let text = read(path);
        let (head, diff) = text.split_once("\n--- ").expect("a diff begins with `---`");
        let values = |key: &str| -> Vec<String> {
            head.lines().filter_map(|line| Some(line.strip_prefix(key)?.trim().to_owned())).collect()
        };
        let value = |key: &str| values(key).pop().unwrap_or_else(|| panic!("{}: no {key}", path.display()));
        let codes = |error: &String| {
            let (code, text) = error.split_once(' ').expect("a code and a text");
            (code.to_owned(), text.to_owned())
        };
        Self {
            name: path.file_stem().unwrap().to_string_lossy().into_owned(),
            description: value("Accident:"),
            outcome: value("Outcome:"),
            errors: values("Error:").iter().map(codes).collect(),
            diffs: diff.split("\n--- ").map(|diff| format!("--- {}\n", diff.trim_end_matches('\n'))).collect(),
        }
    }

    fn compiles(&self) -> bool {
        self.outcome != REJECTED && self.outcome != IMPOSSIBLE
    }

    /// Writes the server with the mistake as a package.
    fn write(&self, folder: &Path) {
        copy_server(&folder.join(&self.name), &self.name);
        for diff in &self.diffs {
            let patch = diffy::Patch::from_str(diff).unwrap_or_else(|error| panic!("{}: {error}", self.name));
            let file = patch.modified().and_then(|file| file.strip_prefix("b/")).expect("a file");
            let file = folder.join(&self.name).join(file);
            let changed = diffy::apply(&read(&file), &patch).unwrap_or_else(|error| panic!("{}: {error}", self.name));
            fs::write(file, changed).unwrap();
        }
    }
}

fn accidents() -> Vec<Accident> {
    let mut paths = files_below(workspace("tests/accidents/diffs"), "diff");
    paths.sort();
    paths.iter().map(|path| Accident::read(path)).collect()
}

fn copy_server(package: &Path, name: &str) {
    fs::create_dir_all(package.join("src")).unwrap();
    for source in files_below(workspace("tests/accidents/src"), "rs") {
        fs::copy(&source, package.join("src").join(source.file_name().unwrap())).unwrap();
    }
    let manifest = read(workspace("tests/accidents/Cargo.toml"));
    let dependencies = manifest.split("[dependencies]\n").nth(1).unwrap().split("\n[").next().unwrap();
    let text = format!(
        "[package]\nname = \"accident_{name}\"\nversion = \"0.0.0\"\nedition.workspace = true\n\n[dependencies]\n{dependencies}"
    );
    fs::write(package.join("Cargo.toml"), text).unwrap();
}

/// Writes a workspace with the packages, whose dependencies have the versions of this workspace.
fn write_workspace(folder: &Path, accidents: &[Accident]) {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).unwrap();
    let root = read(workspace("Cargo.toml"));
    let shared = root.split("[workspace.dependencies]\n").nth(1).unwrap().split("\n[").next().unwrap();
    let shared = shared.replace("path = \"", &format!("path = \"{}/", workspace("").display()));
    let members: Vec<_> = accidents.iter().map(|accident| format!("{:?}", accident.name)).collect();
    let text = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[workspace.package]\nedition = \"2024\"\n\n[workspace.dependencies]\n{shared}",
        members.join(", ")
    );
    fs::write(folder.join("Cargo.toml"), text).unwrap();
    fs::copy(workspace("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    for accident in accidents {
        accident.write(folder);
    }
}

/// An error of rustc: its package, its code and its text.
struct Reported {
    package: String,
    code: String,
    text: String,
}

fn check(folder: &Path) -> Vec<Reported> {
    let output = Command::new(env!("CARGO"))
        .args(["check", "--workspace", "--keep-going", "--offline", "--message-format=json", "--quiet"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target().join("accidents-target"))
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.iter().any(|line| line["reason"] == "build-finished"), "{}", String::from_utf8_lossy(&output.stderr));
    let errors =
        lines.iter().filter(|line| line["message"]["level"] == "error" && !line["message"]["spans"][0].is_null());
    let errors = errors.map(|line| Reported {
        package: line["target"]["name"].as_str().unwrap_or_default().to_owned(),
        code: line["message"]["code"]["code"].as_str().unwrap_or("none").to_owned(),
        text: line["message"]["rendered"].as_str().unwrap_or_default().to_owned(),
    });
    errors.collect()
}

fn target() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
}

#[test]
fn each_accident_has_its_outcome() {
    let (accidents, folder) = (accidents(), target().join("accidents"));
    assert_eq!(accidents.len(), 9);
    write_workspace(&folder, &accidents);
    let reported = check(&folder);
    for accident in &accidents {
        let package = format!("accident_{}", accident.name);
        let errors: Vec<_> = reported.iter().filter(|error| error.package == package).collect();
        let texts: String = errors.iter().map(|error| error.text.as_str()).collect();
        assert_eq!(errors.len(), accident.errors.len(), "{}:\n{texts}", accident.name);
        assert_eq!(errors.is_empty(), accident.compiles(), "{}: {}", accident.name, accident.outcome);
        for (code, text) in &accident.errors {
            let is_expected = |error: &&&Reported| error.code == *code && error.text.contains(text);
            assert!(errors.iter().any(|error| is_expected(&error)), "{}: no {code} {text} in\n{texts}", accident.name);
        }
    }
}

#[test]
fn the_guide_lists_each_accident() {
    let page = page("accidents");
    let rows: Vec<_> = page.lines().filter(|line| line.starts_with("| ") && line.contains(" | ")).skip(1).collect();
    let accidents = accidents();
    assert_eq!(rows.len(), accidents.len(), "{rows:#?}");
    for (row, accident) in rows.iter().zip(&accidents) {
        assert!(row.contains(&accident.description), "{row} does not describe {}", accident.description);
        assert!(row.contains(&accident.outcome), "{row} has not the outcome {}", accident.outcome);
    }
}
