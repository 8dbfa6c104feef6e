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
fn a_file_that_tests_have_in_place_of_another_is_no_finding_and_the_other_is() {
    let instead = "#[cfg(test)]\n#[path = \"fake.rs\"]\nmod store;\n#[cfg(not(test))]\nmod store;\n";
    let found = check("instead", &[("mod.rs", instead), ("store.rs", CACHE), ("fake.rs", CACHE)]).unwrap_err();
    assert!(found.contains("\nstore.rs:3:") && !found.contains("fake.rs"), "{found}");
    let both = "#[cfg(test)]\nmod store;\n#[cfg(not(test))]\nmod store;\n";
    assert!(check("both", &[("mod.rs", both), ("store.rs", CACHE)]).is_err());
}

#[test]
fn a_path_under_a_condition_names_another_file() {
    let files = [("store.rs", CACHE), ("fake.rs", CACHE)];
    let check = |name, module| check(name, &[&[("mod.rs", module)], &files[..]].concat()).unwrap_err();
    let fake = check("fake_in_tests", "#[cfg_attr(test, path = \"fake.rs\")]\nmod store;\n");
    assert!(fake.contains("\nstore.rs:3:") && !fake.contains("fake.rs"), "{fake}");
    let real = check("real_outside_of_tests", "#[cfg_attr(not(test), allow(x), path = \"fake.rs\")]\nmod store;\n");
    assert!(real.contains("\nfake.rs:3:") && !real.contains("store.rs"), "{real}");
    let either = check("either", "#[cfg_attr(unix, path = \"fake.rs\")]\nmod store;\n");
    assert!(either.contains("\nfake.rs:3:") && either.contains("\nstore.rs:3:"), "{either}");
}

#[test]
fn modules_in_modules_of_tests_are_accepted() {
    let files = [
        ("lib.rs", "#[cfg(test)]\nmod tests {\n    mod helper;\n}\n#[cfg(test)]\nmod r#type;\n"),
        ("tests/helper.rs", CACHE),
        ("type.rs", "mod more;\n#[path = \"other.rs\"]\nmod last;\n"),
        ("type/more.rs", CACHE),
        ("other.rs", CACHE),
    ];
    check("nested_in_tests", &files).unwrap();
}

#[test]
fn a_module_is_declared_above_the_folder() {
    let files = [("lib.rs", "mod a;\n"), ("a.rs", "#[cfg(test)]\nmod tests;\n"), ("a/tests.rs", CACHE)];
    check("above", &files).unwrap();
    no_global_state_in(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("above/a"));
}

#[test]
#[cfg(unix)]
fn a_linked_folder_is_read_once() {
    check("linked/real", &[("cache.rs", CACHE)]).unwrap_err();
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("linked");
    let asked = folder.join("asked");
    let _ = fs::remove_dir_all(&asked);
    fs::create_dir_all(&asked).unwrap();
    std::os::unix::fs::symlink("../real", asked.join("first")).unwrap();
    std::os::unix::fs::symlink("../real", asked.join("second")).unwrap();
    std::os::unix::fs::symlink("..", asked.join("around")).unwrap();
    let found = catch_unwind(|| no_global_state_in(&asked)).unwrap_err();
    let found = found.downcast_ref::<String>().unwrap();
    assert_eq!(found.lines().count(), 2, "{found}");
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
    no_global_state_in("src/global_state/mod.rs");
}
