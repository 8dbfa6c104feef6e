//! The page about the runtime names tests that exist.

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

/// Returns each promise of the page with its tests.
fn promises(page: &str) -> Vec<(&str, &str)> {
    let items = page.split("\n- ").skip(1).map(|item| item.split("\n\n").next().unwrap_or_default());
    items.filter_map(|item| item.split_once("Tests:")).collect()
}

#[test]
fn every_promise_of_the_runtime_has_a_test() {
    let (page, names) = (page("runtime"), names());
    let promises = promises(&page);
    assert!(promises.len() > 40, "the page has only {} promises", promises.len());
    for (promise, tests) in promises {
        let tests: Vec<_> = tests.split('`').skip(1).step_by(2).collect();
        assert!(!tests.is_empty(), "{promise} has no test");
        for test in tests {
            assert!(names.contains(test), "{promise}: there is no test {test}");
        }
    }
}
