//! The page about the runtime names tests that exist.

use super::markdown::rows;
use std::collections::BTreeSet;
use support::files::{file_name, files_below, page, read, workspace};

const FOLDERS: [&str; 4] = ["factory-runtime", "tests", "ui-tests/rules", "examples"];

/// Returns the names of all functions and files below the folders.
fn names() -> BTreeSet<String> {
    let files = FOLDERS.iter().flat_map(|folder| files_below(workspace(folder), "rs"));
    let names_in = |path: std::path::PathBuf| {
        let file = file_name(&path).trim_end_matches(".rs").to_owned();
        let text = read(path);
        let functions = text.lines().filter_map(|line| line.split_once("fn ")?.1.split(['(', '<']).next());
        functions.map(str::to_owned).chain([file]).collect::<Vec<_>>()
    };
    files.flat_map(names_in).collect()
}

#[test]
fn every_promise_of_the_runtime_has_a_test() {
    let (page, names) = (page("runtime"), names());
    let (_, promises) = page.split_once("# Promises").unwrap();
    let rows = rows(promises, 2);
    assert!(rows.len() > 40, "the table has only {} rows", rows.len());
    for row in rows {
        let tests: Vec<_> = row[1].split('`').skip(1).step_by(2).collect();
        assert!(!tests.is_empty(), "{} has no test", row[0]);
        for test in tests {
            assert!(names.contains(test), "{}: there is no test {test}", row[0]);
        }
    }
}
