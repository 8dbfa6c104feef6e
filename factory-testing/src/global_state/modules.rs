//! The modules that only tests compile.

use super::files::ScannedFile;
use factory_scan::ModuleFile;
use std::{
    collections::HashSet,
    path::{Path, PathBuf},
};

/// A `mod name;` in one file whose items are in another.
struct Declaration<'a> {
    from: &'a Path,
    to: PathBuf,
    in_tests: bool,
}

/// Lists the real paths of the files that only tests compile: each of their declarations is for tests, or in such a file.
pub(super) fn list_test_files(files: &[ScannedFile]) -> HashSet<PathBuf> {
    let declarations: Vec<_> = files.iter().flat_map(list_declarations).collect();
    let mut found = HashSet::new();
    loop {
        let is_new = |file: &&ScannedFile| {
            !found.contains(&file.real_path) && is_only_for_tests(&file.real_path, &declarations, &found)
        };
        let new: Vec<_> = files.iter().filter(is_new).map(|file| file.real_path.clone()).collect();
        if new.is_empty() {
            return found;
        }
        found.extend(new);
    }
}

fn is_only_for_tests(file: &Path, declarations: &[Declaration<'_>], known: &HashSet<PathBuf>) -> bool {
    let mut own = declarations.iter().filter(|declaration| declaration.to == file).peekable();
    if own.peek().is_some() {
        return own.all(|declaration| declaration.in_tests || known.contains(declaration.from));
    }
    // A macro may declare the module.
    known.iter().any(|parent| module_folders(parent).first().is_some_and(|folder| file.starts_with(folder)))
}

fn list_declarations(file: &ScannedFile) -> Vec<Declaration<'_>> {
    let declare = |module: &ModuleFile| {
        let to = candidates(&file.real_path, module).into_iter().find_map(|path| path.canonicalize().ok())?;
        Some(Declaration { from: &file.real_path, to, in_tests: module.in_tests })
    };
    file.scan.modules.iter().filter_map(declare).collect()
}

/// Returns the paths that the module's file may have.
fn candidates(file: &Path, module: &ModuleFile) -> Vec<PathBuf> {
    if let (Some(path), [], Some(folder)) = (&module.path, &*module.folders, file.parent()) {
        return vec![folder.join(path)];
    }
    let inside = module.folders.iter().collect::<PathBuf>();
    let files_in = |folder: &PathBuf| {
        let folder = folder.join(&inside);
        module.path.as_ref().map_or_else(
            || vec![folder.join(format!("{}.rs", module.name)), folder.join(&module.name).join("mod.rs")],
            |path| vec![folder.join(path)],
        )
    };
    module_folders(file).iter().flat_map(files_in).collect()
}

/// Returns the folders that the modules of a file may be in. Those of a file that `#[path]` names are beside it.
fn module_folders(file: &Path) -> Vec<PathBuf> {
    let Some(folder) = file.parent() else { return Vec::new() };
    let own = file.with_extension("");
    let is_root = ["mod", "lib", "main"].iter().any(|name| own.ends_with(name));
    if is_root { vec![folder.to_owned(), own] } else { vec![own, folder.to_owned()] }
}
