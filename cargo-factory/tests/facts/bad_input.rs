//! Input with an error: the message names it, the status is 2, and nothing is written.

use crate::{
    audit::desk,
    project::{ONE_PACKAGE, ONE_USE, Project, run},
};
use std::{fs, os::unix::fs::symlink};

/// Runs the audit and the report, and compares their errors.
#[track_caller]
fn assert_error(project: &Project, parts: &[&str]) {
    for command in ["audit --format json", "report --output evidence.md"] {
        let (status, output, errors) = run(project.factory(command));
        assert_eq!((status, output.as_str()), (Some(2), ""), "{errors}");
        for part in parts {
            assert!(errors.contains(part), "no {part} in {errors}");
        }
    }
    assert!(!project.root.join("evidence.md").exists());
}

#[test]
fn broken_settings_are_shown() {
    let project = desk("broken_settings");
    project.write("factory.toml", "[[tiers]]\nname = \"a\"\npath = [\"**\"]\n");
    assert_error(&project, &["error: unknown field `path`", "factory.toml:3:1", "3 | path = [\"**\"]"]);
    project.write("factory.toml", "[[tiers]]\nname = \"a\"\npaths = [\"**\"]\ntarget = 120\n");
    assert_error(&project, &["the target is no percentage; write a number from 0 to 100", "4 | target = 120"]);
    fs::write(project.root.join("factory.toml"), b"exclude = []\n# \xff\n").unwrap();
    assert_error(&project, &["line 2 of `", "factory.toml` is not UTF-8; save the file as UTF-8"]);
}

#[test]
fn stale_globs_are_shown() {
    let project = desk("stale_globs");
    let stale =
        "exclude = [\"old/**\"]\n[[callers]]\nof = \"UserData::reveal\"\npaths = [\"src/lib.rs\", \"src/views/**\"]\n";
    project.write("factory.toml", stale);
    let old = "the glob `old/**` matches no file; remove it or correct it";
    assert_error(&project, &[old, "factory.toml:1:12", "the glob `src/views/**` matches no file", "factory.toml:4:24"]);
}

#[test]
fn a_tier_without_files_of_its_own_is_shown() {
    let project = desk("empty_tier");
    let tier = |name: &str, glob: &str| format!("[[tiers]]\nname = \"{name}\"\npaths = [\"{glob}\"]\n");
    project.write("factory.toml", &(tier("all", "**") + &tier("api", "src/api.rs")));
    assert_error(
        &project,
        &["all files of the tier `api` belong to earlier tiers; list it before them", "5 | name = \"api\""],
    );
    project.write("factory.toml", &(tier("api", "src/api.rs") + &tier("all", "**")));
    assert_eq!(run(project.factory("audit")).0, Some(1), "tiers may overlap");
}

#[test]
fn a_baseline_of_another_version_is_an_error() {
    let project = desk("other_version");
    project.write("factory-baseline.toml", "format = 9\ntool = \"7.0.0\"\nnew = true\n");
    let (status, output, errors) = run(project.factory("audit --baseline"));
    assert_eq!((status, output.as_str()), (Some(2), ""));
    assert!(errors.contains("version 7.0.0 of cargo-factory wrote `"), "{errors}");
    assert!(errors.contains("run `cargo install cargo-factory@7.0.0`"), "{errors}");
}

#[test]
fn a_package_without_the_library_is_an_error() {
    let manifest = ONE_PACKAGE.replace("factory-core = { path = \"$core\" }", "");
    let project = Project::new("without_library", &[("Cargo.toml", &manifest), ("src/lib.rs", "")]);
    assert_error(&project, &["depends on `factory-core`; add it with `cargo add factory-core`"]);
}

#[test]
fn conflict_markers_are_named() {
    let project = desk("conflict");
    project.write("src/left_over.rs", "pub fn a() {}\n<<<<<<< HEAD\npub fn b() {}\n=======\n>>>>>>> main\n");
    project.write("src/half.rs", "pub fn a( {\n");
    assert_error(
        &project,
        &["src/left_over.rs:2:1: a merge conflict of git is not resolved; keep one", "src/half.rs:1:"],
    );
}

#[test]
fn a_file_that_is_not_utf_8_is_named() {
    let project = desk("not_utf_8");
    fs::write(project.root.join("src/latin.rs"), b"// ok\n// caf\xe9\n").unwrap();
    assert_error(&project, &["src/latin.rs:2 is not UTF-8; convert the file"]);
    project.write("factory.toml", "exclude = [\"src/latin.rs\"]\n");
    assert_eq!(run(project.factory("audit")).0, Some(1), "an excluded file is not read");
}

#[test]
fn a_symlink_out_of_the_workspace_is_named() {
    let project = desk("symlink");
    let outside = project.root.with_file_name("outside.rs");
    fs::write(&outside, ONE_USE).unwrap();
    symlink(&outside, project.root.join("src/linked.rs")).unwrap();
    assert_error(&project, &["the symlink `src/linked.rs` leads out of the workspace"]);
    project.write("factory.toml", "exclude = [\"src/linked.rs\"]\n");
    assert_eq!(run(project.factory("audit")).0, Some(1), "an excluded link is not followed");
}

#[test]
fn an_unknown_package_or_format_is_an_error() {
    let project = desk("unknown");
    let (status, _, errors) = run(project.factory("audit --package no-such"));
    assert_eq!(status, Some(2));
    assert!(errors.contains("no package `no-such` is in the workspace"), "{errors}");
    assert_eq!(run(project.factory("report --format sarif")).0, Some(2));
}
