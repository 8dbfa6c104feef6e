//! Each page of the guide opens with what it is for and a program.

use super::markdown::blocks;
use support::files::{children, file_name, read, workspace};

/// The most lines before the first program of a page.
const MOST_LINES: usize = 8;

/// Returns the text before the first heading.
fn opening(page: &str) -> &str {
    let heading = page.split("\n```").scan(0, |length, part| {
        let start = *length;
        *length += part.len() + "\n```".len();
        Some((start, part))
    });
    // Every second part is a block of code, whose hidden lines begin with `#` too.
    let heading = heading.step_by(2).find_map(|(start, part)| Some(start + part.find("\n# ")?));
    heading.map_or(page, |end| &page[..end])
}

#[test]
fn every_page_opens_with_its_purpose_and_a_program() {
    let pages = children(workspace("factory-core/docs/guide"));
    for page in pages.iter().filter(|page| file_name(page) != "mod.md") {
        let (name, text) = (file_name(page), read(page));
        let opening = opening(&text);
        let purpose = opening.lines().take_while(|line| !line.starts_with("```rust")).count();
        assert!(opening.starts_with(char::is_uppercase), "{name} does not open with a sentence");
        assert!(purpose <= MOST_LINES, "{name} has {purpose} lines before its first program");
        assert!(!blocks(opening).is_empty(), "{name} has a heading before its first program");
    }
}

#[test]
fn an_opening_ends_at_the_first_heading() {
    assert_eq!(
        opening("One.\n\n```rust\n# use std;\n```\n\nTwo.\n\n# Three\n"),
        "One.\n\n```rust\n# use std;\n```\n\nTwo.\n"
    );
    assert_eq!(opening("One.\n"), "One.\n");
}
