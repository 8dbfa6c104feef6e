//! The check that sources hold no global state.

mod files;
mod modules;

use self::{
    files::{ScannedFile, list_files, read_files_above},
    modules::list_test_files,
};
use factory_scan::{Judged, Reader, with_reader};
use std::{
    env, io,
    path::{Path, PathBuf},
};

/// Checks that the Rust files in a folder of the package hold no global state.
///
/// The path is relative to the folder of `Cargo.toml`; it may also name one file. All `.rs` files below are parsed, which
/// [`#[user_scoped]`](https://docs.rs/factory-core) on a module cannot do for `mod name;`, and are checked by the rule of that
/// attribute: a `static` that holds state, `thread_local!`, a lazily filled cell, a memoized function, a setting of the
/// process such as its working directory. Links are followed, but not to a folder around the path.
///
/// Global state with `#[attest(reason = "…")]` is accepted, and so is what only tests compile. A `static` whose type is
/// defined in another file, so that only the compiler can judge it, is no failure: to have it judged, write
/// `#[user_scoped]` on the module.
///
/// # Panics
///
/// Panics with a line `file:line:column: fact; remedy` for each finding. Panics too if the path does not exist, if it has no
/// `.rs` file, and if a file cannot be read or parsed.
///
/// ```no_run
/// #[test]
/// fn agents_hold_no_global_state() {
///     factory_testing::no_global_state_in("src/agents");
/// }
/// ```
#[track_caller]
pub fn no_global_state_in(path: impl AsRef<Path>) {
    let path = path.as_ref();
    let found = with_reader(|reader| find_global_state(reader, &package_folder()?, path))
        .unwrap_or_else(|error| Err(format!("cannot start a thread to read files: {error}; run fewer at once")));
    match found {
        Ok(findings) if findings.is_empty() => {}
        Ok(findings) => panic!("`{}` holds global state\n{}", path.display(), findings.join("\n")),
        Err(error) => panic!("{error}"),
    }
}

fn package_folder() -> Result<PathBuf, String> {
    let folder = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    folder.ok_or_else(|| "the folder of the package is not known; run the test with cargo".to_owned())
}

fn find_global_state(reader: &Reader, package: &Path, path: &Path) -> Result<Vec<String>, String> {
    let mut paths = Vec::new();
    list_files(&package.join(path), &mut paths).map_err(|error| cannot_read(path, &error))?;
    if paths.is_empty() {
        return Err(format!("`{}` has no `.rs` file; write the path of a folder with sources", path.display()));
    }
    paths.sort();
    let mut files = paths.iter().map(|path| ScannedFile::read(reader, package, path)).collect::<Result<Vec<_>, _>>()?;
    let asked_for = files.len();
    files.extend(read_files_above(reader, package, path));
    let only_in_tests = list_test_files(&files);
    let is_in_release = |file: &&ScannedFile| !only_in_tests.contains(&file.real_path);
    Ok(files[..asked_for].iter().filter(is_in_release).flat_map(findings).collect())
}

fn cannot_read(path: &Path, error: &io::Error) -> String {
    format!("cannot read `{}`: {error}", path.display())
}

fn findings(file: &ScannedFile) -> Vec<String> {
    let is_certain = |judged| judged == Judged::Certain;
    let globals = file.scan.globals.iter().filter(|global| is_certain(global.judged) && !global.at.in_tests);
    let line = |global: &factory_scan::GlobalState| {
        format!("{}:{}:{}: {}", file.path.display(), global.at.line, global.at.column, global.text)
    };
    globals.map(line).collect()
}
