//! The sizes of files. clippy checks those of functions.

use super::sources::{Source, assert_none, read_all};

const MOST_LINES: usize = 250;

fn large_files(sources: &[Source]) -> Vec<String> {
    let violation = |source: &Source| {
        let lines = source.text.lines().count();
        (lines > MOST_LINES).then(|| format!("{}: {lines} lines, at most {MOST_LINES}", source.path))
    };
    sources.iter().filter_map(violation).collect()
}

#[test]
fn no_file_is_too_long() {
    assert_none(&large_files(&read_all()));
}

#[test]
fn large_files_are_found() {
    let sources = [Source::new("a.rs", &"\n".repeat(251)), Source::new("b.rs", &"\n".repeat(250))];
    assert_eq!(large_files(&sources), ["a.rs: 251 lines, at most 250"]);
}
