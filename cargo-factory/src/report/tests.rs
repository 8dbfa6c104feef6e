//! The report of a constructed inventory.

use super::{
    evidence::{Evidence, Subject},
    render,
    revision::{Revision, hash_lockfile, read_compiler, read_revision},
    suites::{Skipped, SuiteResult, read_results},
};
use crate::{
    audit::{Audit, Baseline, Entry},
    cli::PlainFormat,
    config::Config,
    inventory::{Inventory, examples},
};
use camino::Utf8Path;
use serde_json::Value;
use std::{fs, process::Command};

const CONFIG: &str = "exclude = [\"old/**\"]\n[[tiers]]\nname = \"api\"\npaths = [\"src/api/**\"]\ntarget = 50\n\
                      [[callers]]\nof = \"Identity::verified\"\npaths = [\"src/auth/**\"]\n";

fn subject() -> Subject {
    Subject {
        date: "2026-11-30T12:00:00Z".to_owned(),
        revision: Some(Revision { commit: "0123abc".to_owned(), is_dirty: true }),
        rustc: "rustc 1.95.0, x86_64-unknown-linux-gnu".to_owned(),
        lockfile: Some("00ff".repeat(16)),
        packages: vec!["app".to_owned()],
    }
}

fn suites() -> Vec<SuiteResult> {
    let skipped = Skipped { agent: "triage".to_owned(), leak: "static".to_owned(), reason: "a | b".to_owned() };
    let (suite, factory, date) = ("isolation", "my_app::Factory", "2026-11-29T12:00:00Z");
    let [suite, factory, date] = [suite, factory, date].map(str::to_owned);
    vec![SuiteResult { suite, factory, cases: 240, passed: 239, skipped: vec![skipped], date }]
}

/// Returns a baseline that accepts the global of the inventory.
fn baseline(config: &Config, inventory: &Inventory) -> Baseline {
    let mut baseline = Baseline::new("factory-baseline.toml".into());
    let [rule, package, item] = ["a_user_scoped_module_holds_no_global_state", "app", "old"].map(str::to_owned);
    let findings = Audit::new(config, inventory).findings;
    let hash = findings.into_iter().find(|finding| finding.rule.name == rule).unwrap().hash;
    baseline.entries.push(Entry { rule, package, item, hash, count: 1, reason: "until May".to_owned(), line: 4 });
    baseline
}

fn with_evidence<T>(suites: Vec<SuiteResult>, work: impl FnOnce(&Evidence<'_>) -> T) -> T {
    let (config, mut inventory) = (Config::from_text(CONFIG), examples::one_of_each());
    inventory.callers[0].of = "UserData::reveal".to_owned();
    inventory.callers[0].reason = Some("shown to its user".to_owned());
    work(&Evidence::new(subject(), &config, &inventory, Some(baseline(&config, &inventory)), suites))
}

#[test]
fn the_markdown_has_each_exemption_with_its_reason() {
    let text = with_evidence(suites(), |evidence| render(evidence, PlainFormat::Human).unwrap());
    let expected = [
        "| Revision | `0123abc`, with changes that are not committed |",
        "| Cargo.lock | `sha256:00ff00ff",
        "**16.6 %** (1 of 6)",
        "| api | 50 % | 25.0 % (1 of 4) | 1 | 4 | 0 | 0 |",
        "| `src/old.rs:22:5` | a counter |",
        "| `old` of `app` | `a_user_scoped_module_holds_no_global_state` | 1 | until May |",
        "| `Identity::verified` | `src/auth/**` |",
        "| `UserData::reveal` | `src/auth/a.rs:7:5` | `auth::a` | listed | shown to its user |",
        "| `Identity::verified` | `src/old.rs:7:5` | `old` | not listed |  |",
        "### Files that the audit leaves out\n\n`old/**`\n",
        "| isolation | `my_app::Factory` | 239 of 240 | 1 | 2026-11-29T12:00:00Z |",
        "| `my_app::Factory` | `triage` | static | a \\| b |",
        "| `two_users_never_mix` | the lifetime `'user`, which is invariant and new for every scope | the compiler | [`rejects_",
        "| Findings that the baseline accepts | 1 |",
    ];
    for line in expected {
        assert!(text.contains(line), "no {line} in\n{text}");
    }
}

#[test]
fn suites_that_did_not_run_are_named() {
    let text = with_evidence(Vec::new(), |evidence| render(evidence, PlainFormat::Human).unwrap());
    assert!(text.contains("## Suites\n\nNot run: `cargo test` with a suite"), "{text}");
}

#[test]
fn json_has_the_schema_of_the_repository() {
    let schema: Value = serde_json::from_str(include_str!("../../schemas/report.schema.json")).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    for suites in [suites(), Vec::new()] {
        let json = with_evidence(suites, |evidence| render(evidence, PlainFormat::Json).unwrap());
        let json: Value = serde_json::from_str(&json).unwrap();
        validator.validate(&json).unwrap();
        assert_eq!(json["findings"].as_array().unwrap().len(), 9);
        let mut wrong = json.clone();
        wrong["subject"]["revision"]["branch"] = "main".into();
        assert!(!validator.is_valid(&wrong));
    }
}

#[test]
fn an_empty_workspace_has_no_compliance() {
    let inventory = Inventory::default();
    let evidence = Evidence::new(subject(), &Config::default(), &inventory, None, Vec::new());
    let text = render(&evidence, PlainFormat::Human).unwrap();
    assert!(text.contains("**n/a** (0 of 0)"), "{text}");
    assert!(text.contains("## Findings that nothing exempts\n\nNone.\n"), "{text}");
}

#[test]
fn results_of_suites_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let target = Utf8Path::from_path(folder.path()).unwrap();
    assert_eq!(read_results(target).unwrap(), []);
    fs::create_dir(target.join("factory-testing")).unwrap();
    let line = r#"{"suite":"isolation","factory":"F","cases":2,"passed":2,"skipped":[],"unix_time":1767225600}"#;
    let write = |text: &str| fs::write(target.join("factory-testing/results.json"), text).unwrap();
    write(&format!("{line}\n"));
    let results = read_results(target).unwrap();
    assert_eq!((results[0].passed, results[0].date.as_str()), (2, "2026-01-01T00:00:00Z"));
    write(&format!("{line}\n{{\"suite\":"));
    let error = read_results(target).unwrap_err().to_string();
    assert!(error.contains("results.json:2 is no result of a suite: "), "{error}");
    assert!(error.ends_with("run the suites again with `cargo test`\n{\"suite\":"), "{error}");
}

#[test]
fn the_revision_tells_whether_files_differ() {
    let folder = tempfile::tempdir().unwrap();
    let root = Utf8Path::from_path(folder.path()).unwrap();
    assert_eq!(read_revision(root, None).unwrap(), None);
    let is_dirty =
        |root: &Utf8Path, output: &str| read_revision(root, Some(Utf8Path::new(output))).unwrap().unwrap().is_dirty;
    let report = root.join("evidence [1].md");
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-C", root.as_str()];
        assert!(Command::new("git").args(identity).args(arguments).output().unwrap().status.success());
    };
    git(&["init", "-q"]);
    fs::write(root.join("Cargo.lock"), "").unwrap();
    fs::write(root.join("Cargo.toml"), "").unwrap();
    git(&["add", "."]);
    git(&["commit", "-qm", "a"]);
    assert!(!is_dirty(root, report.as_str()));
    fs::write(&report, "").unwrap();
    assert!(!is_dirty(root, report.as_str()), "the report of an earlier run");
    fs::write(root.join("evidence 1.md"), "").unwrap();
    assert!(is_dirty(root, report.as_str()));
    assert!(is_dirty(root, "/elsewhere.md"));
    fs::create_dir(root.join("inner")).unwrap();
    fs::write(root.join(".git/info/exclude"), "inner\n").unwrap();
    assert!(is_dirty(&root.join("inner"), "evidence.md"), "git ignores the folder");
    let of_nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(hash_lockfile(root).unwrap().unwrap(), of_nothing);
    assert!(read_compiler(root).unwrap().starts_with("rustc 1."));
}
