//! Each error code has one anchor in the guide, and occurs in an expected error or has a reason.

use super::markdown::{rows, text_lines};
use std::collections::BTreeSet;
use support::files::{files_below, page, read, workspace};

/// Codes that no expected error shows, each with the reason.
const WITHOUT_A_CASE: [(&str, &str); 7] = [
    ("E0038", "the caller's trait cannot be a trait object, before any rule applies"),
    ("E0049", "the error is in the caller's trait, and `deny` says at the attribute that it does not belong there"),
    ("E0195", "as E0049"),
    ("E0275", "the text depends on the recursion limit of the crate"),
    ("E0499", "which of E0499, E0505 and E0521 is printed depends on the code around the leak"),
    ("E0505", "as E0499"),
    ("E0592", "the old method has not been deleted, which no rule can see"),
];

/// Returns the words that are error codes, such as `E0521`.
fn codes(text: &str) -> BTreeSet<String> {
    let words = text.split(|character: char| !character.is_ascii_alphanumeric());
    let is_code = |word: &&str| {
        word.strip_prefix('E')
            .is_some_and(|digits| digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()))
    };
    words.filter(is_code).map(str::to_owned).collect()
}

/// Returns the codes that have a heading of their own, and so an anchor.
fn anchors() -> Vec<String> {
    let page = page("errors");
    let headings = text_lines(&page).into_iter().filter_map(|(_, line)| line.strip_prefix("## ").map(str::to_owned));
    headings.filter(|heading| codes(heading).contains(heading)).collect()
}

fn expected_errors() -> Vec<String> {
    files_below(workspace("ui-tests/rules"), "stderr").iter().map(read).collect()
}

#[test]
fn every_code_has_one_anchor() {
    let anchors = anchors();
    let distinct: BTreeSet<_> = anchors.iter().cloned().collect();
    assert_eq!(anchors.len(), distinct.len(), "a code has two headings");
    assert_eq!(codes(&page("errors")), distinct, "a code is mentioned without a heading of its own");
}

#[test]
fn every_code_occurs_in_an_expected_error() {
    let printed = codes(&expected_errors().concat());
    let without: BTreeSet<_> = WITHOUT_A_CASE.iter().map(|(code, _)| (*code).to_owned()).collect();
    let anchors: BTreeSet<_> = anchors().into_iter().collect();
    let missing: Vec<_> = printed.difference(&anchors).collect();
    assert!(missing.is_empty(), "expected errors have codes that the guide does not explain: {missing:?}");
    let unknown: Vec<_> = anchors.difference(&printed).filter(|code| !without.contains(*code)).collect();
    assert!(unknown.is_empty(), "codes without an expected error and without a reason: {unknown:?}");
    let superfluous: Vec<_> = without.intersection(&printed).collect();
    assert!(superfluous.is_empty(), "codes with a reason that occur after all: {superfluous:?}");
}

/// Returns whether the parts of a quoted message, between `…`, occur in this order.
fn prints(error: &str, message: &str) -> bool {
    let mut parts = message.split('…');
    let rest = |rest: &mut &str, part: &str| {
        let (_, after) = rest.split_once(part.trim())?;
        *rest = after;
        Some(())
    };
    let mut left = error;
    parts.all(|part| rest(&mut left, part).is_some())
}

fn quoted_messages(page: &str) -> Vec<&str> {
    rows(page, 3).into_iter().flat_map(|row| row[0].split('"').skip(1).step_by(2)).collect()
}

#[test]
fn every_quoted_message_is_printed() {
    let (page, errors) = (page("errors"), expected_errors());
    let messages = quoted_messages(&page);
    assert!(messages.len() >= 10, "{messages:?}");
    let occurs = |message: &str| errors.iter().flat_map(|error| error.lines()).any(|line| prints(line, message));
    let unknown: Vec<_> = messages.into_iter().filter(|message| !occurs(message)).collect();
    assert!(unknown.is_empty(), "no expected error prints {unknown:#?}");
}

/// Returns the messages of the traits of `factory-core`, as they are written in `#[diagnostic::on_unimplemented]`.
fn messages_of_bounds() -> Vec<String> {
    let sources: Vec<_> = files_below(workspace("factory-core/src"), "rs").iter().map(read).collect();
    let after = sources.iter().flat_map(|source| source.split("message = \"").skip(1));
    after.filter_map(|rest| rest.split('"').next().map(str::to_owned)).collect()
}

#[test]
fn every_message_of_a_bound_is_quoted() {
    let (page, messages) = (page("errors"), messages_of_bounds());
    assert!(messages.len() > 20, "{messages:?}");
    let quoted = quoted_messages(&page);
    let missing: Vec<_> = messages.iter().filter(|message| !quoted.iter().any(|row| prints(message, row))).collect();
    assert!(missing.is_empty(), "the guide does not explain {missing:#?}");
}
