//! A rule has one name: in the guide's table, in `ui-tests/rules/` and in the macros' rulebooks.

use super::markdown::rows;
use std::{collections::BTreeSet, path::Path};
use support::files::{children, file_name, files_below, page, read, workspace};

/// A row of the table of rules.
struct Row {
    rule: String,
    is_checked_by_a_macro: bool,
    proof: String,
}

fn table() -> Vec<Row> {
    let page = page("guarantees");
    let name = |cell: &str| cell.split('`').nth(1).unwrap_or_else(|| panic!("{cell} has no name")).to_owned();
    let row = |cells: Vec<&str>| Row {
        rule: name(cells[0]),
        is_checked_by_a_macro: cells[2] == "yes",
        proof: file_stem(cells[3]).to_owned(),
    };
    rows(&page, 4).into_iter().map(row).collect()
}

/// Returns the name of the file that a link leads to, without its extension.
fn file_stem(link: &str) -> &str {
    link.rsplit('/').next().unwrap_or(link).trim_end_matches(')').trim_end_matches(".rs")
}

fn folders() -> BTreeSet<String> {
    children(workspace("ui-tests/rules")).iter().map(|path| file_name(path)).collect()
}

/// Returns the functions of the macros' rulebooks: of each file that is called `rules…`, or is in a folder of that name.
/// Returns the names of the functions in the rulebooks of the macros, and of the files that hold one rule each.
fn functions_of_rulebooks() -> BTreeSet<String> {
    let is_rulebook = |path: &Path| path.iter().any(|part| part.to_string_lossy().starts_with("rules"));
    let root = workspace("factory-macros/src");
    let files = files_below(&root, "rs");
    let rulebooks = files.iter().filter(|path| path.strip_prefix(&root).is_ok_and(is_rulebook));
    let stem = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    rulebooks.flat_map(|path| functions(&read(path)).into_iter().chain([stem(path)])).collect()
}

fn functions(source: &str) -> Vec<String> {
    let name = |rest: &str| rest.split(['(', '<']).next().map(str::to_owned);
    source.lines().filter_map(|line| line.trim_start().split_once("fn ")).filter_map(|(_, rest)| name(rest)).collect()
}

#[test]
fn every_rule_is_in_the_table_and_has_cases() {
    let table = table();
    let rules: BTreeSet<_> = table.iter().map(|row| row.rule.clone()).collect();
    assert_eq!(rules.len(), table.len(), "a rule is in the table twice");
    assert_eq!(rules, folders());
}

#[test]
fn every_proof_is_a_program_that_must_not_compile() {
    for Row { rule, proof, .. } in table() {
        let case = workspace("ui-tests/rules").join(&rule).join(&proof);
        assert!(proof.starts_with("rejects_"), "{proof}");
        assert!(case.with_extension("rs").is_file(), "{rule} has no case {proof}");
    }
}

#[test]
fn a_rule_that_a_macro_checks_is_a_function_of_a_rulebook() {
    let functions = functions_of_rulebooks();
    for Row { rule, is_checked_by_a_macro, .. } in table() {
        let is_function = functions.contains(&rule);
        assert_eq!(is_checked_by_a_macro, is_function, "{rule}: the table and the rulebooks of the macros differ");
    }
}
