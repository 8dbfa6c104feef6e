//! Runs that end in the middle.

use crate::project::{Project, errors};
use std::{
    fs,
    os::unix::{fs::PermissionsExt, process::CommandExt},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

const LIB: &str = "\
pub mod platform;
pub fn f(factory: &platform::AgentInstanceFactory<'_>) -> String {
    platform::get_factory().triage().answer(\"a\")
}
";

/// Starts a run that waits while the rewritten library is compiled. It has a process group of its own.
fn start_waiting_run(project: &Project) -> Child {
    let script = "\
#!/bin/sh
if grep -q 'factory.triage' src/lib.rs && [ -e wait ]; then
    touch waiting
    sleep 30
fi
exec \"$@\"
";
    project.write("wrapper.sh", script);
    project.write("wait", "");
    fs::set_permissions(project.root.join("wrapper.sh"), fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = project.command(&[]);
    command.env("RUSTC_WRAPPER", project.root.join("wrapper.sh")).process_group(0);
    let run = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    wait_for(&project.root.join("waiting"));
    run
}

fn wait_for(file: &Path) {
    let start = Instant::now();
    while !file.exists() {
        assert!(start.elapsed() < Duration::from_secs(300), "{} does not appear", file.display());
        thread::sleep(Duration::from_millis(20));
    }
}

/// Sends a signal to the process group of a run, as a terminal does.
fn signal(run: &Child, name: &str) {
    let status = Command::new("kill").args([format!("-{name}"), "--".to_owned(), format!("-{}", run.id())]).status();
    assert!(status.unwrap().success());
}

/// Returns whether a journal of the project is left. Other projects have theirs in the same folder.
fn has_journal(project: &Project) -> bool {
    let folder = fs::read_dir(project.root.join("target/factory")).unwrap().map(Result::unwrap);
    let journals = folder.filter(|entry| entry.file_name().to_string_lossy().starts_with("migrate-journal"));
    let texts: Vec<_> = journals.filter_map(|entry| fs::read_to_string(entry.path()).ok()).collect();
    texts.iter().any(|text| text.contains(project.root.join("src").to_str().unwrap()))
}

#[test]
fn an_interrupted_run_restores_every_file() {
    for (name, sent) in [("interrupted", "INT"), ("terminated", "TERM")] {
        let project = Project::new(name, &[("src/lib.rs", LIB)]);
        let before = project.read("src/lib.rs");
        let run = start_waiting_run(&project);
        assert_ne!(project.read("src/lib.rs"), before);
        signal(&run, sent);
        let output = run.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(130), "{}", errors(&output));
        assert!(errors(&output).contains("interrupted; every file is as it was before"), "{}", errors(&output));
        assert_eq!(project.read("src/lib.rs"), before);
        let left: Vec<_> =
            fs::read_dir(project.root.join("src")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left.len(), 2, "{left:?}");
        assert!(!has_journal(&project));
    }
}

#[test]
fn the_next_run_restores_what_a_killed_one_has_edited() {
    let project = Project::new("killed", &[("src/lib.rs", LIB)]);
    let before = project.read("src/lib.rs");
    let mut run = start_waiting_run(&project);
    signal(&run, "KILL");
    run.wait().unwrap();
    assert_ne!(project.read("src/lib.rs"), before);
    assert!(has_journal(&project));
    fs::remove_file(project.root.join("wait")).unwrap();

    for command in ["audit", "report"] {
        let output = project.tool().arg(command).output().unwrap();
        let text = errors(&output);
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(text.starts_with("error: `cargo factory migrate` was interrupted"), "{text}");
    }
    let output = project.command(&["--dry-run"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let text = errors(&output);
    assert!(text.contains("an earlier run was interrupted; 1 of its files are restored:\n  src/lib.rs\n"), "{text}");
    assert_eq!(project.read("src/lib.rs"), before);
    let output = project.command(&["--dry-run"]).output().unwrap();
    assert!(!errors(&output).contains("an earlier run"), "{}", errors(&output));
}

#[test]
fn a_file_that_was_changed_after_a_killed_run_is_not_overwritten() {
    let project = Project::new("changed_after", &[("src/lib.rs", LIB)]);
    let mut run = start_waiting_run(&project);
    signal(&run, "KILL");
    run.wait().unwrap();
    fs::remove_file(project.root.join("wait")).unwrap();
    let changed = project.read("src/lib.rs") + "// mine\n";
    project.write("src/lib.rs", &changed);

    let output = project.command(&["--dry-run"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        errors(&output).contains("src/lib.rs` was edited after the run and is not restored"),
        "{}",
        errors(&output)
    );
    assert_eq!(project.read("src/lib.rs"), changed);
}

#[test]
fn a_file_that_is_changed_during_a_run_is_kept_and_named() {
    // The wrong type makes a second round necessary.
    let lib = LIB.to_owned()
        + "pub fn g(factory: &platform::AgentInstanceFactory<'_>) { take(platform::get_factory()); }\n\
           fn take(_: &platform::OldFactory) {}\npub mod other;\n";
    let other = "pub fn h(factory: &crate::platform::AgentInstanceFactory<'_>) {\n    crate::platform::get_factory().triage();\n}\n";
    let project = Project::new("changed_during", &[("src/lib.rs", &lib), ("src/other.rs", other)]);
    let script = "\
#!/bin/sh
if grep -q 'factory.triage' src/other.rs && [ ! -e changed ]; then
    touch changed
    echo '// mine' >> src/lib.rs
fi
exec \"$@\"
";
    project.write("wrapper.sh", script);
    fs::set_permissions(project.root.join("wrapper.sh"), fs::Permissions::from_mode(0o755)).unwrap();
    let output = project.command(&[]).env("RUSTC_WRAPPER", project.root.join("wrapper.sh")).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", errors(&output));
    assert!(errors(&output).contains("src/lib.rs` was changed by another program"), "{}", errors(&output));
    assert!(project.read("src/lib.rs").ends_with("// mine\n"));
    assert_eq!(project.read("src/other.rs"), other);
}

#[test]
fn a_second_run_at_the_same_time_is_refused() {
    let project = Project::new("at_once", &[("src/lib.rs", LIB)]);
    let run = start_waiting_run(&project);
    let output = project.command(&["--dry-run"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("another `cargo factory migrate` edits this workspace"), "{}", errors(&output));
    signal(&run, "INT");
    run.wait_with_output().unwrap();
    assert!(!has_journal(&project));
}
