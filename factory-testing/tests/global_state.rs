//! The check that sources hold no global state.

use factory_testing::no_global_state_in;
use std::{fs, panic::catch_unwind, path::PathBuf};

/// Writes files and returns what the check of their folder says.
fn check(name: &str, files: &[(&str, &str)]) -> Result<(), String> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    for (file, text) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let shown = format!("{}/", folder.display());
    catch_unwind(|| no_global_state_in(&folder))
        .map_err(|message| message.downcast_ref::<String>().unwrap().replace(&shown, ""))
}

const CACHE: &str = "use std::sync::Mutex;\n\nstatic CACHE: Mutex<Vec<String>> = Mutex::new(Vec::new());\n";

#[test]
fn state_in_any_file_below_the_folder_is_found() {
    let message = check("found", &[("triage.rs", "pub struct Triage;\n"), ("notes/cache.rs", CACHE)]).unwrap_err();
    let line = message.lines().nth(1).unwrap();
    assert!(line.starts_with("notes/cache.rs:3:"), "{message}");
    assert!(
        line.contains("a static of the type `Mutex<Vec<String>>` could carry one user's state to another;"),
        "{message}"
    );
    assert_eq!(message.lines().count(), 2);
}

#[test]
fn plain_constants_and_attested_state_are_accepted() {
    let attested = CACHE.replace("static", "#[attest(reason = \"holds the names of models\")]\nstatic");
    check(
        "accepted",
        &[("a.rs", "pub const LIMIT: u32 = 3;\nstatic NAMES: [&str; 1] = [\"a\"];\n"), ("b.rs", &attested)],
    )
    .unwrap();
}

#[test]
fn a_type_that_only_the_compiler_can_judge_is_accepted() {
    check("unknown", &[("a.rs", "static SETTINGS: crate::Settings = crate::Settings::new();\n")]).unwrap();
}

#[test]
fn what_only_tests_compile_is_accepted() {
    let files = [
        ("agents.rs", "#[cfg(test)]\nmod fakes;\n"),
        ("agents/fakes.rs", CACHE),
        ("agents/fakes/more.rs", CACHE),
        ("lib.rs", "#[cfg(test)]\nmod support;\n"),
        ("support/mod.rs", CACHE),
    ];
    check("in_tests", &files).unwrap();
    let released = check("released", &[("agents.rs", "mod fakes;\n"), ("agents/fakes.rs", CACHE)]).unwrap_err();
    assert!(released.contains("agents/fakes.rs:3:"), "{released}");
}

#[test]
fn a_folder_that_is_missing_or_has_no_sources_is_an_error() {
    let empty = check("empty", &[("notes.txt", "")]).unwrap_err();
    assert!(empty.ends_with("empty` has no `.rs` file; write the path of a folder with sources"), "{empty}");
    let missing = catch_unwind(|| no_global_state_in("src/no_such_folder")).unwrap_err();
    let missing = missing.downcast_ref::<String>().unwrap();
    assert!(missing.starts_with("cannot read `src/no_such_folder`: "), "{missing}");
}

#[test]
fn a_file_that_does_not_parse_is_an_error() {
    let message = check("broken", &[("a.rs", "fn main( {\n")]).unwrap_err();
    assert!(message.starts_with("a.rs:1:"), "{message}");
}

#[test]
fn a_path_is_relative_to_the_package_and_may_name_a_file() {
    no_global_state_in("src");
    no_global_state_in("src/global_state.rs");
}
