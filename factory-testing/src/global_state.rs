//! The check that sources hold no global state.

use factory_scan::{FileScan, Judged, scan_file};
use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

/// Checks that the Rust files in a folder of the package hold no global state.
///
/// The path is relative to the folder of `Cargo.toml`; it may also name one file. All `.rs` files below are parsed, which
/// [`#[user_scoped]`](https://docs.rs/factory-core) on a module cannot do for `mod name;`, and are checked by the rule of that
/// attribute: a `static` that holds state, `thread_local!`, a lazily filled cell, a memoized function, a setting of the
/// process such as its working directory.
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
    let found = package_folder().and_then(|package| find_global_state(&package, path));
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

struct ScannedFile {
    /// Relative to the package.
    path: PathBuf,
    scan: FileScan,
}

fn find_global_state(package: &Path, path: &Path) -> Result<Vec<String>, String> {
    let mut paths = Vec::new();
    list_files(&package.join(path), &mut paths).map_err(|error| cannot_read(path, &error))?;
    if paths.is_empty() {
        return Err(format!("`{}` has no `.rs` file; write the path of a folder with sources", path.display()));
    }
    paths.sort();
    let files = paths.iter().map(|path| scan(package, path)).collect::<Result<Vec<_>, _>>()?;
    let only_in_tests: Vec<_> = files.iter().flat_map(test_modules).collect();
    let is_in_tests = |file: &&ScannedFile| {
        only_in_tests.iter().any(|module| file.path.starts_with(module) || file.path == module.with_extension("rs"))
    };
    Ok(files.iter().filter(|file| !is_in_tests(file)).flat_map(findings).collect())
}

/// Adds the `.rs` files below a path. A link to a folder is not followed, because it may lead back.
fn list_files(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !fs::metadata(path)?.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            list_files(&entry.path(), files)?;
        } else if entry.path().extension().is_some_and(|extension| extension == "rs") {
            files.push(entry.path());
        }
    }
    Ok(())
}

fn scan(package: &Path, path: &Path) -> Result<ScannedFile, String> {
    let relative = path.strip_prefix(package).unwrap_or(path).to_owned();
    let text = fs::read_to_string(path).map_err(|error| cannot_read(&relative, &error))?;
    match scan_file(&text) {
        Ok(scan) => Ok(ScannedFile { path: relative, scan }),
        Err(error) => Err(format!("{}:{}:{}: {}", relative.display(), error.line, error.column, error.message)),
    }
}

fn cannot_read(path: &Path, error: &io::Error) -> String {
    format!("cannot read `{}`: {error}", path.display())
}

/// Returns the paths, without `.rs`, of the modules that the file declares for tests only.
fn test_modules(file: &ScannedFile) -> Vec<PathBuf> {
    let folder = file.path.parent().unwrap_or(Path::new(""));
    let stem = file.path.file_stem().unwrap_or_default();
    let is_root = ["mod", "lib", "main"].iter().any(|name| stem == *name);
    let folder = if is_root { folder.to_owned() } else { folder.join(stem) };
    file.scan.test_modules.iter().map(|module| folder.join(module.replace("::", "/"))).collect()
}

fn findings(file: &ScannedFile) -> Vec<String> {
    let is_certain = |judged| judged == Judged::Certain;
    let globals = file.scan.globals.iter().filter(|global| is_certain(global.judged) && !global.at.in_tests);
    let line = |global: &factory_scan::GlobalState| {
        format!("{}:{}:{}: {}", file.path.display(), global.at.line, global.at.column, global.text)
    };
    globals.map(line).collect()
}
