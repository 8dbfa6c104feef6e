//! Doc comments are sentences: none continues the name of its item.

use super::sources::{Source, assert_none, read_all};
use support::english;

/// Words that open no summary. A summary begins with a verb in the third person or with a noun phrase.
const NO_SUMMARY: &[&str] = &[
    "After", "Also", "And", "As", "At", "Because", "Before", "Beside", "Both", "But", "By", "Else", "For", "From",
    "How", "If", "In", "Into", "Like", "Nor", "Not", "Of", "On", "Only", "Or", "Out", "Over", "Per", "So", "Such",
    "Than", "Then", "Through", "To", "Under", "Unless", "Until", "What", "Whatever", "When", "Where", "Whether",
    "Which", "While", "Who", "Whoever", "Whom", "Whose", "Why", "With", "Within", "Without",
];

/// Words that open no later paragraph either.
const NO_PARAGRAPH: &[&str] = &[
    "Also", "Because", "Else", "Nor", "Of", "Or", "Such", "Than", "Whatever", "Whether", "Who", "Whoever", "Whom",
    "Whose",
];

/// Returns the text of a doc comment's line.
fn doc_text(line: &str) -> Option<&str> {
    let line = line.trim_start();
    line.strip_prefix("///").or_else(|| line.strip_prefix("//!")).map(str::trim)
}

fn first_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'').next().unwrap_or_default()
}

/// Returns the doc comments that open with a fragment.
fn fragments(source: &Source) -> Vec<String> {
    let mut violations = Vec::new();
    let mut before = None;
    for (number, line) in (1..).zip(source.text.lines()) {
        let text = doc_text(line);
        let forbidden = match (before, text) {
            (None, Some(_)) => NO_SUMMARY,
            (Some(""), Some(_)) => NO_PARAGRAPH,
            _ => &[],
        };
        let word = first_word(text.unwrap_or_default());
        if forbidden.contains(&word) {
            violations.push(format!("{}:{number}: a doc comment does not open with `{word}`", source.path));
        }
        before = text;
    }
    violations
}

/// Returns the comments with a word that is not plain.
fn unplain_words(source: &Source) -> Vec<String> {
    let mut violations = Vec::new();
    for (number, line) in (1..).zip(source.text.lines()) {
        let comment = line.trim_start();
        if comment.starts_with("//") {
            let found = english::unplain_words(comment);
            violations.extend(found.map(|word| format!("{}:{number}: `{word}` is not plain", source.path)));
        }
    }
    violations
}

#[test]
fn no_doc_comment_opens_with_a_fragment() {
    assert_none(&read_all().iter().flat_map(fragments).collect::<Vec<_>>());
}

#[test]
fn no_comment_has_an_unplain_word() {
    assert_none(&read_all().iter().flat_map(unplain_words).collect::<Vec<_>>());
}

#[test]
fn fragments_are_found() {
    let text = "\
//! Whether it stands.\n\
/// Returns what it has.\n\
/// For lines that are wrapped, only the first counts.\n\
///\n\
/// For tests, use another one.\n\
///\n\
/// Of an attribute.\n\
fn f() {}\n\
    /// In seconds.\n\
    // Where it is made anew\n";
    let source = Source::new("a.rs", text);
    let expected =
        ["a.rs:1: a doc comment does not open with `Whether`", "a.rs:7: a doc comment does not open with `Of`"];
    assert_eq!(fragments(&source)[..2], expected);
    assert_eq!(fragments(&source)[2], "a.rs:9: a doc comment does not open with `In`");
    assert_eq!(unplain_words(&source), ["a.rs:1: `stands` is not plain", "a.rs:10: `anew` is not plain"]);
}
