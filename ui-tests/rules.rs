//! The rejecting programs, and the checks that keep the suite honest.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
};

#[test]
fn every_rejected_program_fails_in_the_expected_words() {
    trybuild::TestCases::new().compile_fail("rules/*/rejects_*.rs");
}

#[test]
fn every_rule_has_both_sides() {
    for rule in children(Path::new("rules")) {
        for side in ["rejects_", "accepts_"] {
            let some = children(&rule).iter().any(|case| is_case(case, side));
            assert!(some, "{} has no `{side}` case", rule.display());
        }
    }
}

#[test]
fn every_case_has_its_twin() {
    for rule in children(Path::new("rules")) {
        let cases = children(&rule);
        let mut twins = BTreeSet::new();
        for case in cases.iter().filter(|case| is_case(case, "rejects_")) {
            let twin = rule.join(header(case, "Twin").unwrap_or_else(|| panic!("{} names no twin", case.display())));
            assert!(twin.is_file(), "{} names the twin {}, which is not there", case.display(), twin.display());
            assert_alike(case, &twin);
            twins.insert(twin);
        }
        for case in cases.iter().filter(|case| is_case(case, "accepts_")) {
            assert!(twins.contains(case), "{} is nobody's twin", case.display());
        }
    }
}

/// A twin that differs much may compile for another reason than the one the case is about.
fn assert_alike(case: &Path, twin: &Path) {
    const MOST_LINES: usize = 10;
    let lines =
        |path| read(path).lines().map(str::trim).filter(|line| !line.starts_with("// ")).map(str::to_owned).collect();
    let (case_lines, twin_lines): (Vec<String>, Vec<String>) = (lines(case), lines(twin));
    assert!(case_lines != twin_lines, "{} and its twin do not differ", case.display());
    let only = only_in(&case_lines, twin_lines.clone()).max(only_in(&twin_lines, case_lines));
    assert!(only <= MOST_LINES, "{} and its twin differ in {only} lines", case.display());
}

/// How many of the lines are not among the others, each counted as often as it stands there.
fn only_in(lines: &[String], mut others: Vec<String>) -> usize {
    let is_missing = |line: &&String| match others.iter().position(|other| other == *line) {
        Some(index) => {
            others.swap_remove(index);
            false
        }
        None => true,
    };
    lines.iter().filter(is_missing).count()
}

#[test]
fn no_expected_output_is_orphaned() {
    for rule in children(Path::new("rules")) {
        for output in children(&rule).iter().filter(|path| path.extension().is_some_and(|ending| ending == "stderr")) {
            assert!(output.with_extension("rs").is_file(), "{} belongs to no case", output.display());
        }
    }
}

/// A case that vanishes, or is renamed out of the pattern, changes the list. Set `CASES=overwrite` to write it anew,
/// then read the diff.
#[test]
fn the_cases_are_the_pinned_ones() {
    let pinned = Path::new("cases.txt");
    let found = listed_cases();
    if env::var("CASES").is_ok_and(|value| value == "overwrite") {
        fs::write(pinned, &found).unwrap_or_else(|error| panic!("{}: {error}", pinned.display()));
    }
    let expected = read(pinned);
    let (found, expected): (BTreeSet<_>, BTreeSet<_>) = (found.lines().collect(), expected.lines().collect());
    let added: Vec<_> = found.difference(&expected).collect();
    let gone: Vec<_> = expected.difference(&found).collect();
    assert!(added.is_empty() && gone.is_empty(), "not pinned: {added:#?}\nno longer there: {gone:#?}");
}

/// A row that is said to be rejected has a case, and one that is not has its reason and no case.
#[test]
fn every_leak_has_its_outcome() {
    let cases = listed_cases();
    let shown: BTreeSet<_> =
        cases.lines().filter_map(|case| case.split_once(" leaks ")).flat_map(|(_, rows)| rows.split(", ")).collect();
    let readme = read(Path::new("README.md"));
    let rows = readme.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "));
    let rows: Vec<_> = rows.filter(|(row, _)| row.parse::<u32>().is_ok()).collect();
    assert_eq!(rows.len(), 40, "the table of leaks has {} rows", rows.len());
    for (row, rest) in rows {
        let says_rejected = rest.ends_with("| yes");
        assert_eq!(says_rejected, shown.contains(row), "row {row} and its cases disagree");
    }
}

/// `rule/case`, and for a reject case the numbers of the leaks that it shows rejected.
fn listed_cases() -> String {
    let rules = children(Path::new("rules"));
    let cases = rules.iter().flat_map(|rule| children(rule)).filter(|case| is_case(case, ""));
    let listed = |case: PathBuf| {
        let leaks = header(&case, "Leaks").map(|numbers| format!(" leaks {numbers}")).unwrap_or_default();
        format!("{}{leaks}\n", case.with_extension("").strip_prefix("rules").unwrap_or(&case).display())
    };
    let limits = children(Path::new("limits")).into_iter();
    cases.map(listed).chain(limits.map(|limit| format!("{}\n", limit.with_extension("").display()))).collect()
}

/// The text behind `// Twin: ` or `// Leaks: `, in the comment at the top.
fn header(case: &Path, key: &str) -> Option<String> {
    let start = format!("// {key}: ");
    let text = read(case);
    let mut comment = text.lines().take_while(|line| line.starts_with("//"));
    comment.find_map(|line| line.strip_prefix(&start)).map(str::to_owned)
}

fn is_case(path: &Path, side: &str) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(side) && name.ends_with(".rs")
}

fn children(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
