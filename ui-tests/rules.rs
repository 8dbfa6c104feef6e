//! The rejecting programs, and the checks that keep the suite honest.

mod cases;
mod leaks;
mod matrix;

use cases::{children, header, is_case, read};
use std::{collections::BTreeSet, path::Path};

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
            assert!(twins.contains(case), "{} is the twin of no case", case.display());
        }
    }
}

/// A twin that differs much may compile for another reason than the mistake of the case.
fn assert_alike(case: &Path, twin: &Path) {
    const MOST_LINES: usize = 10;
    let lines =
        |path| read(path).lines().map(str::trim).filter(|line| !line.starts_with("// ")).map(str::to_owned).collect();
    let (case_lines, twin_lines): (Vec<String>, Vec<String>) = (lines(case), lines(twin));
    assert!(case_lines != twin_lines, "{} and its twin do not differ", case.display());
    let only = only_in(&case_lines, twin_lines.clone()).max(only_in(&twin_lines, case_lines));
    assert!(only <= MOST_LINES, "{} and its twin differ in {only} lines", case.display());
}

/// Returns how many of the lines are not among the others. A line that occurs twice counts twice.
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
