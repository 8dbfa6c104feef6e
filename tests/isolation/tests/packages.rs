//! The suite in packages and workspaces of every kind.

use agency::small;
use factory_testing::IsolationSuite;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The leaks of the factory, the scope and the agent of `small.rs`.
const CASES: usize = 3 * 19;

const SMALL: &str = include_str!("../src/small.rs");

/// Writes a package, or a workspace, and returns its folder. All of them have one target folder.
fn write(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages").join(name);
    let lock = fs::read_to_string(repository.join("Cargo.lock")).unwrap();
    // The dots are part of the test: cargo removes them from the paths in its messages.
    let config = "[build]\ntarget-dir = \"../all/../target\"\n";
    for (file, text) in [(".cargo/config.toml", config), ("Cargo.lock", &lock)].iter().chain(files) {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = text.replace("CORE", repository.join("factory-core").to_str().unwrap());
        if !fs::read_to_string(&path).is_ok_and(|written| written == text) {
            fs::write(path, text).unwrap();
        }
    }
    folder
}

/// Returns the manifest of a package that depends on the core. It has the feature of the running test.
fn manifest(name: &str, rest: &str) -> String {
    let package = format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n[features]\ntranslation = []\n");
    format!("{package}[dependencies]\nfactory-core.path = \"CORE\"\n{rest}")
}

/// Runs the suite of the factory in `small.rs`, and returns the number of cases.
fn run(factory: &str, folder: &Path) -> usize {
    let report = IsolationSuite::new(factory, &small::Desk::WIRING, folder).run().unwrap();
    let case_count = report.case_count();
    report.into_result().unwrap();
    case_count
}

#[test]
fn a_target_folder_whose_path_has_dots() {
    let folder = write("dotted", &[("Cargo.toml", &manifest("dotted", "[workspace]\n")), ("src/lib.rs", SMALL)]);
    assert_eq!(run("dotted::Desk", &folder), CASES);
}

#[test]
fn a_library_whose_name_the_programs_use_too() {
    for name in ["mem", "thread"] {
        let library = format!("[lib]\nname = \"{name}\"\n[workspace]\n");
        let folder = write(name, &[("Cargo.toml", &manifest(&format!("the-{name}"), &library)), ("src/lib.rs", SMALL)]);
        assert_eq!(run(&format!("{name}::Desk"), &folder), CASES);
    }
}

#[test]
fn lints_that_flags_deny_are_no_errors_of_the_programs() {
    let flags = "[target.'cfg(all())']\nrustflags = [\"-Dunused\", \"-Dwarnings\", \"-Dmissing-docs\"]\n";
    let files = [("Cargo.toml", &*manifest("member", "")), ("src/lib.rs", SMALL)];
    let folder = write("strict/member", &files);
    fs::write(folder.join("../Cargo.toml"), "[workspace]\nmembers = [\"member\"]\nresolver = \"3\"\n").unwrap();
    fs::write(folder.join(".cargo/config.toml"), format!("[build]\ntarget-dir = \"../../target\"\n{flags}")).unwrap();
    assert_eq!(run("member::Desk", &folder), CASES);
}
