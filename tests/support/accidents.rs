//! The mistakes of a tired developer in the server of `tests/accidents`.

use super::files::{files_below, read, workspace};
use std::{fs, path::Path};

/// A mistake: a diff of the server, after lines that describe it.
pub struct Accident {
    /// The name of the file, such as `1_an_agent_in_a_task`.
    pub name: String,
    /// The mistake of the developer.
    pub description: String,
    /// One of the outcomes of the guide's page.
    pub outcome: String,
    /// The code of each error and a part of its text, such as "E0277 cannot be shared by all users".
    pub errors: Vec<(String, String)>,
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

    /// Returns whether the server compiles with the mistake.
    pub fn compiles(&self) -> bool {
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

/// Returns all mistakes, in the order of the guide's page.
pub fn accidents() -> Vec<Accident> {
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
pub fn write_workspace(folder: &Path, accidents: &[Accident]) {
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
