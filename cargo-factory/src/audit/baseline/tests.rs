//! Baselines: their files, and what they accept.

use super::{Baseline, Stale};
use crate::{
    audit::{
        findings::{Finding, list_findings},
        rules,
    },
    config::Config,
    inventory::{Inventory, Use, examples},
};
use camino::{Utf8Path, Utf8PathBuf};
use std::fs;

fn findings(uses: Vec<Use>) -> Vec<Finding> {
    list_findings(&Config::default(), &Inventory { uses, ..Inventory::default() })
}

fn new_baseline() -> Baseline {
    Baseline::new("factory-baseline.toml".into())
}

fn accept(findings: &[Finding], reason: &str) -> Baseline {
    let mut baseline = new_baseline();
    baseline.accept_new(findings, reason);
    baseline
}

fn compare(baseline: &Baseline, findings: &mut [Finding]) -> (usize, Vec<Stale>) {
    let stale = baseline.compare(findings, |_| true);
    (findings.iter().filter(|finding| finding.is_new()).count(), stale)
}

/// Writes the text to a file of a new folder.
fn write(text: &str) -> (tempfile::TempDir, Utf8PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = Utf8Path::from_path(folder.path()).unwrap().join("factory-baseline.toml");
    fs::write(&path, text).unwrap();
    (folder, path)
}

#[track_caller]
fn error_of(text: &str) -> String {
    let (_folder, path) = write(text);
    Baseline::read(&path).expect_err("the baseline is wrong").to_string()
}

#[test]
fn moved_lines_are_still_accepted() {
    let baseline = accept(&findings(vec![examples::call("src/a.rs", 1), examples::call("src/a.rs", 2)]), "later");
    assert_eq!(baseline.entries[0].count, 2);
    let mut moved = findings(vec![examples::call("src/a.rs", 51), examples::call("src/a.rs", 90)]);
    assert_eq!(compare(&baseline, &mut moved), (0, vec![]));
    assert_eq!(moved[0].accepted.as_deref(), Some("later"));
}

#[test]
fn one_more_of_the_same_is_new() {
    let baseline = accept(&findings(vec![examples::call("src/a.rs", 1)]), "later");
    let mut more = findings(vec![examples::call("src/a.rs", 1), examples::call("src/a.rs", 2)]);
    assert_eq!(compare(&baseline, &mut more).0, 1);
    let mut elsewhere = findings(vec![examples::call("src/b.rs", 1)]);
    let (new, stale) = compare(&baseline, &mut elsewhere);
    assert_eq!((new, stale.len()), (1, 1));
}

#[test]
fn entries_that_list_more_than_there_is_are_stale() {
    let mut baseline = accept(&findings((1..=3).map(|line| examples::call("src/a.rs", line)).collect()), "later");
    let mut rest = findings(vec![examples::call("src/a.rs", 1)]);
    let (_, stale) = compare(&baseline, &mut rest);
    assert_eq!((stale.len(), stale[0].found), (1, 1));
    baseline.prune(&stale);
    assert_eq!(baseline.entries[0].count, 1);
    let (_, stale) = compare(&baseline, &mut []);
    baseline.prune(&stale);
    assert!(baseline.entries.is_empty());
}

#[test]
fn entries_of_other_packages_are_never_stale() {
    let baseline = accept(&findings(vec![examples::call("src/a.rs", 1)]), "later");
    assert!(baseline.compare(&mut [], |package| package == "other").is_empty());
}

#[test]
fn each_reason_has_an_entry() {
    let two = findings(vec![examples::call("src/a.rs", 1), examples::call("src/a.rs", 2)]);
    let mut baseline = accept(&two[..1], "one");
    let mut both = two.clone();
    baseline.compare(&mut both, |_| true);
    assert_eq!(baseline.accept_new(&both, "two"), 1);
    let reasons: Vec<_> = baseline.entries.iter().map(|entry| (entry.reason.as_str(), entry.count)).collect();
    assert_eq!(reasons, [("one", 1), ("two", 1)]);
    assert_eq!(compare(&baseline, &mut both), (0, vec![]));
}

#[test]
fn a_baseline_is_written_sorted_and_read_again() {
    let (_folder, path) = write("");
    let mut baseline = Baseline { path: path.clone(), ..new_baseline() };
    baseline.accept_new(&findings(vec![examples::call("src/b.rs", 1), examples::call("src/a.rs", 1)]), "a \"reason\"");
    baseline.entries.reverse();
    baseline.write().unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let version = env!("CARGO_PKG_VERSION");
    let header = "# Findings that are accepted for now. `cargo factory audit --baseline` fails for every other one.\n";
    assert!(text.starts_with(header), "{text}");
    assert!(text.contains(&format!("format = 1\ntool = \"{version}\"\n\n[[finding]]\nrule = ")), "{text}");
    assert!(!text.contains("\nline"), "{text}");
    let read = Baseline::read(&path).unwrap().unwrap();
    let items: Vec<_> = read.entries.iter().map(|entry| (entry.item.as_str(), entry.line)).collect();
    assert_eq!(items, [("a", 6), ("b", 14)]);
    assert_eq!(read.entries[0].reason, "a \"reason\"");
    assert_eq!(read.to_text().unwrap(), text);
}

#[test]
fn a_missing_baseline_is_none() {
    assert!(Baseline::read("/no/such/baseline.toml".into()).unwrap().is_none());
}

#[test]
fn a_baseline_of_a_newer_version_is_an_error() {
    let error = error_of("format = 2\ntool = \"0.9.0\"\nother = 1\n");
    let version = env!("CARGO_PKG_VERSION");
    assert!(error.starts_with("version 0.9.0 of cargo-factory wrote `"), "{error}");
    let remedy = "run `cargo install cargo-factory@0.9.0`";
    assert!(error.ends_with(&format!("(format 2), and this is version {version} (format 1); {remedy}")), "{error}");
    assert!(error_of("format = 1\ntool = \"99.0.0\"\n").contains("version 99.0.0"));
    let (_folder, path) = write("format = 1\ntool = \"0.1.0\"\n");
    assert!(Baseline::read(&path).unwrap().is_some(), "older ones are read");
}

#[test]
fn a_broken_baseline_shows_the_line() {
    let error = error_of("format = 1\ntool = \"0.2.0\"\n[[finding]]\nrule = \"a\"\nlines = 3\n");
    assert!(error.contains("unknown field `lines`"), "{error}");
    assert!(error.contains("factory-baseline.toml:5:1"), "{error}");
    assert!(error_of("<<<<<<< HEAD\n").contains("<<<<<<< HEAD"));
    assert!(error_of("tool = \"0.2.0\"\n").contains("missing field `format`"));
    let finding = |rule: &str, reason: &str| {
        let keys = "package = \"b\"\nitem = \"c\"\nhash = \"d\"\ncount = 1";
        error_of(&format!(
            "format = 1\ntool = \"0.2.0\"\n[[finding]]\nrule = \"{rule}\"\n{keys}\nreason = \"{reason}\"\n"
        ))
    };
    let error = finding(rules::GLOBAL_STATE.name, " ");
    assert!(error.starts_with("the finding has no reason; write why it is accepted"), "{error}");
    assert!(error.contains("factory-baseline.toml:3:1"), "{error}");
    let error = finding("a_deprecated_singelton", "later");
    assert!(error.starts_with("`a_deprecated_singelton` is no rule of the audit; write one of `a_depr"), "{error}");
}
