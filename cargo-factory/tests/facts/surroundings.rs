//! The user's own wrappers, flags and folders.

use crate::project::{ONE_PACKAGE, ONE_USE, Project, find_facts};
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

const USE: &str = "src/lib.rs:3:23 get_desk";

/// A project with a wrapper that logs each of its calls, and then runs the command.
fn project_with_wrapper(name: &str) -> (Project, PathBuf) {
    let project = Project::new(name, &[("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", ONE_USE)]);
    let wrapper = project.root.join("wrapper.sh");
    project.write("wrapper.sh", &format!("#!/bin/sh\necho \"$@\" >> {}/log\nexec \"$@\"\n", project.root.display()));
    fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)).unwrap();
    (project, wrapper)
}

fn log(project: &Project) -> String {
    project.read("log")
}

#[test]
fn a_wrapper_in_the_environment_is_called() {
    let (project, wrapper) = project_with_wrapper("wrapper");
    let mut command = project.command(&[]);
    command.env("RUSTC_WRAPPER", &wrapper);
    assert_eq!(find_facts(command).0, [USE]);
    let log = log(&project);
    assert!(log.lines().any(|line| line.contains("--crate-name app") && line.contains("--force-warn deprecated")));
}

#[test]
fn a_wrapper_in_cargos_configuration_is_called() {
    let (project, _) = project_with_wrapper("configured_wrapper");
    project.write(".cargo/config.toml", "[build]\nrustc-wrapper = \"./wrapper.sh\"\n");
    assert_eq!(project.facts(&[]), [USE]);
    assert!(log(&project).contains("--crate-name app"));
}

#[test]
fn a_wrapper_of_the_workspace_is_called_for_its_packages() {
    let (project, wrapper) = project_with_wrapper("workspace_wrapper");
    let mut command = project.command(&[]);
    command.env("RUSTC_WORKSPACE_WRAPPER", &wrapper);
    assert_eq!(find_facts(command).0, [USE]);
    let log = log(&project);
    assert!(log.contains("--crate-name app"));
    assert!(!log.contains("--crate-name factory_core"));
}

/// Otherwise cargo would repeat the messages that another version of the program wrote.
#[test]
fn the_version_of_rustc_has_the_version_of_the_program() {
    let project = Project::new("version", &[("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", ONE_USE)]);
    assert_eq!(project.facts(&[]), [USE]);
    let folder = fs::read_dir(project.root.join("target/factory")).unwrap().map(Result::unwrap);
    let info = folder.map(|entry| entry.path()).find(|path| path.ends_with(".rustc_info.json")).unwrap();
    let info = fs::read_to_string(info).unwrap();
    assert!(info.contains(concat!("cargo-factory: ", env!("CARGO_PKG_VERSION"))), "{info}");
}

#[test]
fn denied_lints_and_mapped_paths_do_not_hide_facts() {
    let source = format!("#![deny(warnings)]\n#![forbid(deprecated)]\n{ONE_USE}fn unused() {{}}\n");
    let project = Project::new("flags", &[("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", &source)]);
    let mut command = project.command(&[]);
    command.env("RUSTFLAGS", "-D warnings --cap-lints allow --remap-path-prefix=src=/mapped");
    assert_eq!(find_facts(command).0, ["src/lib.rs:5:23 get_desk"]);
}

#[test]
fn the_builds_have_a_folder_of_their_own() {
    let project = Project::new("folders", &[("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", ONE_USE)]);
    let (target, build) = (project.root.join("own_target"), project.root.join("build"));
    let mut command = project.command(&[]);
    command.env("CARGO_TARGET_DIR", &target).env("CARGO_BUILD_BUILD_DIR", &build);
    assert_eq!(find_facts(command).0, [USE]);
    let names: Vec<_> = fs::read_dir(&target).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["factory"]);
    assert!(!build.exists());
}

#[test]
fn two_workspaces_with_a_common_target_folder_have_their_own_facts() {
    let outside = Path::new(env!("CARGO_TARGET_TMPDIR")).join("facts/common");
    let first = Project::new("common_first", &[("Cargo.toml", &plain_package()), ("src/lib.rs", ONE_USE)]);
    let second = Project::new("common_second", &[("Cargo.toml", &plain_package()), ("src/lib.rs", "")]);
    let facts = |project: &Project| {
        let mut command = project.command(&[]);
        command.env("CARGO_TARGET_DIR", &outside);
        find_facts(command).0
    };
    assert_eq!(facts(&first), [USE]);
    assert_eq!(facts(&second), Vec::<String>::new());
    assert_eq!(facts(&first), [USE]);
}

/// The manifest of a package with one name in each project.
fn plain_package() -> String {
    ONE_PACKAGE.replace("$project", "common")
}

#[test]
fn facts_of_an_unchanged_crate_are_still_reported() {
    let project = Project::new("unchanged", &[("Cargo.toml", ONE_PACKAGE), ("src/lib.rs", ONE_USE)]);
    assert_eq!(project.facts(&[]), [USE]);
    assert_eq!(project.facts(&[]), [USE]);
    project.write("src/lib.rs", &ONE_USE.replace("get_desk() }", "2 }"));
    assert_eq!(project.facts(&[]), Vec::<String>::new());
}
