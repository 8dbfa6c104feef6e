//! Every Markdown file of the repository is in plain English.

use super::markdown::{text_lines, without_code};
use support::{
    english::unplain_words,
    files::{files_below, read, workspace},
};

/// First words of a fragment or of a relative clause used as a subject.
const OPENERS: [&str; 11] =
    ["What", "Who", "Whose", "Whoever", "Whatever", "Whether", "Which", "Else", "Of", "Nobody", "As"];

/// Returns the text of a line that begins a paragraph or an item of a list.
fn beginning<'a>(line: &'a str, previous: &str) -> Option<&'a str> {
    let text = line.trim_start();
    let item = text.strip_prefix("- ").or_else(|| text.strip_prefix("* "));
    let is_paragraph = previous.trim().is_empty() && !text.starts_with(['#', '|', '<', '!']);
    item.or_else(|| is_paragraph.then_some(text))
}

fn faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut previous = "";
    for (number, line) in text_lines(text) {
        let plain = without_code(line);
        faults.extend(unplain_words(&plain).map(|word| format!("line {number}: `{word}`")));
        let first = beginning(line, previous).and_then(|text| text.split([' ', ',']).next());
        let opener = first.filter(|word| OPENERS.contains(word));
        faults.extend(opener.map(|word| format!("line {number}: a sentence begins with `{word}`")));
        previous = line;
    }
    faults
}

#[test]
fn every_page_is_in_plain_english() {
    let pages = files_below(workspace("."), "md");
    assert!(pages.len() > 15, "{pages:?}");
    let faults = pages.iter().flat_map(|page| {
        let path = page.display().to_string();
        faults(&read(page)).into_iter().map(move |fault| format!("{path}, {fault}"))
    });
    let faults: Vec<_> = faults.collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_fault_is_found() {
    assert_eq!(faults("It stands here.\n"), ["line 1: `stands`"]);
    assert_eq!(faults("# What is here\n\nOf a type.\n- As above\n").len(), 2);
    assert!(faults("# What is here\n\nThe name `stands` is code.\n\n| Of | As |\n|---|---|\n").is_empty());
}
