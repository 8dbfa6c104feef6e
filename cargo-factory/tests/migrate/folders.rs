//! Folders and files that must not be edited.

use crate::project::{Project, errors};
use std::{fs, os::unix::fs::PermissionsExt, process::Command};

const LIB: &str = "\
pub mod platform;
pub fn f(factory: &platform::AgentInstanceFactory<'_>) -> String {
    platform::get_factory().triage().answer(\"a\")
}
";

fn git(project: &Project, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=a", "-c", "user.email=a@example.com"]).args(arguments).current_dir(&project.root);
    assert!(command.output().unwrap().status.success(), "{arguments:?}");
}

fn commit_all(project: &Project) {
    // Cargo removes what this package does not need from the lock file.
    let mut command = Command::new(env!("CARGO"));
    command.args(["metadata", "--offline", "--format-version=1"]).current_dir(&project.root);
    assert!(command.output().unwrap().status.success());
    git(project, &["init", "--quiet"]);
    git(project, &["add", "."]);
    git(project, &["commit", "--quiet", "--message", "a"]);
}

#[test]
fn a_dirty_working_folder_is_refused() {
    let project = Project::new("dirty", &[("src/lib.rs", LIB)]);
    commit_all(&project);
    project.write("notes.txt", "not committed");
    let before = project.files();

    let output = project.command_with_vcs(&[]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let text = errors(&output);
    assert!(
        text.contains("uncommitted changes; commit them, or pass `--allow-dirty`") && text.contains("notes.txt"),
        "{text}"
    );
    assert_eq!(project.files(), before);

    // A dry run writes nothing, so it may run.
    assert_eq!(project.command_with_vcs(&["--dry-run"]).output().unwrap().status.code(), Some(0));
    assert_eq!(project.files(), before);

    let output = project.command_with_vcs(&["--allow-dirty"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert!(project.read("src/lib.rs").contains("    factory.triage()"));
}

#[test]
fn a_clean_working_folder_is_accepted() {
    let project = Project::new("committed", &[("src/lib.rs", LIB)]);
    commit_all(&project);
    let output = project.command_with_vcs(&[]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert!(project.read("src/lib.rs").contains("    factory.triage()"));
}

#[test]
fn a_read_only_file_is_an_error_before_anything_is_written() {
    let other = "pub fn g(factory: &crate::platform::AgentInstanceFactory<'_>) {\n    crate::platform::get_factory().triage();\n}\n";
    let lib = format!("{LIB}pub mod other;\n");
    let project = Project::new("read_only", &[("src/lib.rs", &lib), ("src/other.rs", other)]);
    let path = project.root.join("src/other.rs");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    let before = project.files();

    let output = project.command(&[]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("src/other.rs` is read-only, and no file was changed"), "{}", errors(&output));
    assert_eq!(project.files(), before);
}

#[test]
fn permissions_stay() {
    let project = Project::new("permissions", &[("src/lib.rs", LIB)]);
    let path = project.root.join("src/lib.rs");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(project.migrate().0, 0);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn a_crate_that_does_not_compile_is_left_as_it_is() {
    let lib = format!("{LIB}pub fn broken() -> u8 {{ \"a\" }}\n");
    let project = Project::new("broken", &[("src/lib.rs", &lib)]);
    let before = project.files();
    let output = project.command(&[]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("mismatched types"), "{}", errors(&output));
    assert_eq!(project.files(), before);
}

#[test]
fn excluded_files_are_left_as_they_are() {
    let other = LIB.replace("pub mod platform;", "use crate::platform;");
    let files = [
        ("src/lib.rs", &*format!("{LIB}pub mod other;\n")),
        ("src/other.rs", &other),
        ("factory.toml", "exclude = [\"src/other.rs\"]\n"),
    ];
    let project = Project::new("excluded", &files);
    assert_eq!(project.migrate(), (0, vec!["src/lib.rs:3 get_factory rewritten factory".to_owned()]));
    assert_eq!(project.read("src/other.rs"), other);
}
