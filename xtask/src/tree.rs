use crate::{
    mutants::{Edit, Mutant},
    suite::silent,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A copy of what git knows of the workspace.
pub(crate) struct Tree {
    root: PathBuf,
}

impl Tree {
    pub(crate) fn copy() -> Result<Self, String> {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
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
        silent(&mut cargo).output().map_err(|error| format!("cargo: {error}"))
    }

    /// What `f` says of the tree with the mutant in it; afterwards it is out again.
    pub(crate) fn mutated<T>(&self, mutant: &Mutant, f: impl FnOnce(&Self) -> T) -> Result<T, String> {
        let named = |error| format!("`{}`: {error}", mutant.name);
        let mut originals = Vec::new();
        for edit in &mutant.edits {
            originals.push(self.replace(edit).map_err(named)?);
        }
        let result = f(self);
        for (path, original) in originals.into_iter().rev() {
            fs::write(&path, original).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(result)
    }

    fn replace(&self, edit: &Edit) -> Result<(PathBuf, String), String> {
        let path = self.root.join(&edit.file);
        let original = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        match original.matches(&edit.from).count() {
            1 => {}
            count => return Err(format!("{} has this {count} times, not once:\n{}", edit.file, edit.from)),
        }
        fs::write(&path, original.replace(&edit.from, &edit.to))
            .map_err(|error| format!("{}: {error}", path.display()))?;
        Ok((path, original))
    }

    /// Whether the case of another rule names one of these as well, behind `// Also: `.
    pub(crate) fn names_a_rule(&self, case: &str, rules: &[String]) -> Result<bool, String> {
        let path = self.root.join("ui-tests/rules").join(format!("{case}.rs"));
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let mut header = text.lines().take_while(|line| line.starts_with("//"));
        Ok(header.any(|line| {
            line.strip_prefix("// Also: ")
                .is_some_and(|named| named.split(", ").any(|name| rules.iter().any(|rule| rule == name)))
        }))
    }
}
