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
fn the_configuration_of_the_package_counts_and_no_lints() {
    let config = "[build]\ntarget-dir = \"../../target\"\nrustflags = [\"-Dunused\", \"-Dwarnings\", \"-Dmissing-docs\"]\n\
        [profile.dev]\ndebug-assertions = false\n";
    let condition = "#![cfg_attr(debug_assertions, doc = compile_error!(\"the configuration is not read\"))]\n";
    let folder = write(
        "strict",
        &[
            ("Cargo.toml", "[workspace]\nmembers = [\"member\"]\nresolver = \"3\"\n"),
            ("member/Cargo.toml", &manifest("member", "")),
            ("member/.cargo/config.toml", config),
            ("member/src/lib.rs", &format!("{condition}{SMALL}")),
        ],
    );
    assert_eq!(run("member::Desk", &folder.join("member")), CASES);
    let suite = IsolationSuite::new("member::Desk", &small::Desk::WIRING, folder.join("member"));
    suite.debug_assertions(false).run().unwrap().into_result().unwrap();
    let manifest = fs::read_to_string(folder.join("../target/factory-testing/member/member__Desk/Cargo.toml")).unwrap();
    assert!(manifest.contains("[profile.dev]\ndebug-assertions = false\n"), "{manifest}");
}

#[test]
fn the_core_is_the_one_that_the_package_of_the_factory_has() {
    let folder = write(
        "cores",
        &[
            ("Cargo.toml", "[workspace]\nmembers = [\"app\", \"tested\", \"a-core\"]\nresolver = \"3\"\n"),
            ("a-core/Cargo.toml", "[package]\nname = \"factory-core\"\nversion = \"0.0.1\"\nedition = \"2024\"\n"),
            ("a-core/src/lib.rs", ""),
            ("app/Cargo.toml", &manifest("app", "")),
            ("app/src/lib.rs", SMALL),
            (
                "tested/Cargo.toml",
                "[package]\nname = \"tested\"\nedition = \"2024\"\n[features]\ntranslation = [\"app/translation\"]\n\
                [dependencies]\napp.path = \"../app\"\nold = { package = \"factory-core\", path = \"../a-core\" }\n",
            ),
            ("tested/src/main.rs", "fn main() {}\n"),
        ],
    );
    // A package without a library may test the factory of a dependency, with the features that it gives it.
    assert_eq!(run("app::Desk", &folder.join("tested")), CASES);
    let manifest = fs::read_to_string(folder.join("../target/factory-testing/tested/app__Desk/Cargo.toml")).unwrap();
    assert!(manifest.contains("features = [\"translation\"]"), "{manifest}");
}
