//! Programs that must not compile, each beside the nearest one that must.
//!
//! A folder of `ui/` is a rule. Its cases are `rejects_….rs`, whose first line is `// Twin: accepts_….rs`.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

const CASES: &str = "tests/ui";

#[test]
fn every_rejected_program_fails_in_the_expected_words() {
    trybuild::TestCases::new().compile_fail(format!("{CASES}/*/rejects_*.rs"));
}

#[test]
fn every_accepted_program_runs() {
    trybuild::TestCases::new().pass(format!("{CASES}/*/accepts_*.rs"));
}

#[test]
fn every_case_has_its_twin() {
    for rule in children(Path::new(CASES)) {
        let (rejected, others): (Vec<_>, Vec<_>) =
            children(&rule).into_iter().filter(|path| ends_with(path, "rs")).partition(|path| is_rejected(path));
        let twins: BTreeSet<_> = rejected.iter().map(|case| rule.join(twin(case))).collect();
        assert_eq!(twins, others.into_iter().collect(), "{}", rule.display());
    }
}

#[test]
fn every_expected_output_has_its_case() {
    for rule in children(Path::new(CASES)) {
        let files = children(&rule);
        let outputs = files.iter().filter(|path| ends_with(path, "stderr")).map(|path| path.with_extension("rs"));
        let rejected: Vec<_> =
            files.iter().filter(|path| ends_with(path, "rs") && is_rejected(path)).cloned().collect();
        assert_eq!(outputs.collect::<Vec<_>>(), rejected, "{}", rule.display());
    }
}

/// Returns the twin that the first line of a case names.
fn twin(case: &Path) -> String {
    let text = fs::read_to_string(case).unwrap();
    let named = text.lines().next().and_then(|line| line.strip_prefix("// Twin: "));
    named.unwrap_or_else(|| panic!("{} names no twin", case.display())).to_owned()
}

fn children(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn is_rejected(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("rejects_"))
}

fn ends_with(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|extension| extension == ending)
}
