//! The table of leaks in `README.md` agrees with the cases.

use crate::cases::{cases, files, read};
use std::{collections::BTreeSet, path::Path};

/// The cases of the table that checks the macros in-process.
const MESSAGES: &str = "../factory-macros/src/tests/messages";

#[test]
fn every_leak_has_its_outcome() {
    let readme = read(Path::new("README.md"));
    let rows = readme.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "));
    let rows: Vec<_> = rows.filter(|(row, _)| row.parse::<u32>().is_ok()).collect();
    assert_eq!(rows.len(), 40, "the table of leaks has {} rows", rows.len());
    let rejected = rejected_leaks();
    for (row, rest) in rows {
        let says_rejected = rest.ends_with("| yes");
        assert_eq!(says_rejected, rejected.contains(row), "row {row} and its cases disagree");
    }
}

/// Returns the rows that a rejecting program or a case of the table names behind `// Leaks: `.
fn rejected_leaks() -> BTreeSet<String> {
    let sources = cases("rejects_").into_iter().chain(files(Path::new(MESSAGES)));
    sources.flat_map(|source| leaks_of(&read(&source))).collect()
}

fn leaks_of(source: &str) -> Vec<String> {
    let rows = source.lines().filter_map(|line| line.trim().strip_prefix("// Leaks: "));
    rows.flat_map(|rows| rows.split(", ")).map(str::to_owned).collect()
}
