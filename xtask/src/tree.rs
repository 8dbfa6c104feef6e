use crate::mutants::{Edit, Mutant};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A copy of the files of the workspace that git tracks, under `target/mutants`.
pub(crate) struct Tree {
    root: PathBuf,
}

impl Tree {
    pub(crate) fn copy() -> Result<Self, String> {
        let workspace = workspace();
        let root = workspace.join("target/mutants/workspace");
        let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(&workspace).output();
        let listed = listed.map_err(|error| format!("git ls-files: {error}"))?.stdout;
        if root.exists() {
            fs::remove_dir_all(&root).map_err(|error| format!("{}: {error}", root.display()))?;
        }
        for file in String::from_utf8_lossy(&listed).split_terminator('\0') {
            let (from, to) = (workspace.join(file), root.join(file));
            let copied = fs::create_dir_all(to.parent().unwrap_or(&root)).and_then(|()| fs::copy(&from, &to));
            copied.map_err(|error| format!("{}: {error}", from.display()))?;
        }
        Ok(Self { root })
    }

    pub(crate) fn cargo(&self, args: &[&str]) -> Result<Output, String> {
        let mut cargo = Command::new("cargo");
        cargo.args(args).current_dir(&self.root).env("CARGO_TARGET_DIR", self.root.join("../target"));
        cargo.env("RUST_BACKTRACE", "0").env("CARGO_TERM_COLOR", "never");
        cargo.env_remove("TRYBUILD").env_remove("UPDATE_EXPECT").env_remove("MATRIX");
        cargo.output().map_err(|error| format!("cargo: {error}"))
    }

    /// Applies the mutant, calls `f`, and restores the files.
    pub(crate) fn mutated<T>(&self, mutant: &Mutant, f: impl FnOnce(&Self) -> T) -> Result<T, String> {
        let mut originals = Vec::new();
        for edit in &mutant.edits {
            let path = self.root.join(&edit.file);
            let original = read(&path)?;
            write(&path, &applied(edit, &original)?)?;
            originals.push((path, original));
        }
        let result = f(self);
        for (path, original) in originals.into_iter().rev() {
            write(&path, &original)?;
        }
        Ok(result)
    }

    /// Returns the rules that a case names behind `// Also: `: a program at its top, a case of the table right above it.
    pub(crate) fn further_rules(&self, case: &str) -> Result<Vec<String>, String> {
        let program = self.root.join("ui-tests/rules").join(format!("{case}.rs"));
        if program.is_file() {
            let text = read(&program)?;
            return Ok(named_behind_also(text.lines().take_while(|line| line.starts_with("//"))));
        }
        let (rule, name) = case.split_once('/').unwrap_or_default();
        let messages = self.root.join("factory-macros/src/tests/messages");
        let files = [messages.join(format!("{rule}.rs"))].into_iter().chain(files(&messages.join(rule)));
        for file in files.filter(|file| file.is_file()) {
            let text = read(&file)?;
            let lines: Vec<_> = text.lines().map(str::trim).collect();
            if let Some(index) = lines.iter().position(|line| line.contains(&format!("\"{name}\""))) {
                let above = lines[..index].iter().rev().copied();
                return Ok(named_behind_also(above.take_while(|line| line.starts_with("//") || *line == "(")));
            }
        }
        Ok(Vec::new())
    }
}

/// Returns each edit that no longer applies, and why.
pub(crate) fn stale_edits(mutants: &[&Mutant]) -> Vec<String> {
    let mut stale = Vec::new();
    for mutant in mutants {
        for edit in &mutant.edits {
            let applied = read(&workspace().join(&edit.file)).and_then(|text| applied(edit, &text));
            if let Err(error) = applied {
                stale.push(format!("`{}`, mutants.txt:{}: {error}", mutant.name, edit.line));
            }
        }
        for rule in mutant.rules.iter().filter(|rule| !workspace().join("ui-tests/rules").join(rule).is_dir()) {
            stale.push(format!("`{}`: `{rule}` is no folder of ui-tests/rules", mutant.name));
        }
    }
    stale
}

pub(crate) fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn applied(edit: &Edit, text: &str) -> Result<String, String> {
    match text.matches(&edit.from).count() {
        1 => Ok(text.replace(&edit.from, &edit.to)),
        count => Err(format!("{} has this text {count} times instead of once:\n{}", edit.file, edit.from)),
    }
}

fn named_behind_also<'a>(comments: impl Iterator<Item = &'a str>) -> Vec<String> {
    let rules = comments.filter_map(|line| line.strip_prefix("// Also: "));
    rules.flat_map(|rules| rules.split(", ")).map(str::to_owned).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).map(|entries| entries.flatten().map(|entry| entry.path()).collect()).unwrap_or_default()
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}

#[test]
fn every_edit_applies() {
    let mutants = crate::mutants::read().unwrap();
    assert_eq!(stale_edits(&mutants.iter().collect::<Vec<_>>()), [""; 0]);
}
