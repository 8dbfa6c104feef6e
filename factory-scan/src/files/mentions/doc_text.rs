//! The text of doc comments, with the place of each line in the file.

use std::ops::Range;

/// The doc comments of one item, as one Markdown text.
pub(super) struct DocText {
    pub(super) markdown: String,
    /// The beginning of each line: its byte in `markdown`, and its byte in the file.
    lines: Vec<(usize, usize)>,
}

impl DocText {
    /// Joins the doc comments at these bytes of the file.
    pub(super) fn new(text: &str, comments: &[Range<usize>]) -> Self {
        let mut lines = Vec::new();
        for comment in comments {
            comment_lines(&text[comment.clone()], comment.start, &mut lines);
        }
        let indentation = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let written = lines.iter().filter(|(_, line)| !line.trim().is_empty());
        let common = written.map(|(_, line)| indentation(line)).min().unwrap_or_default();
        let mut joined = Self { markdown: String::new(), lines: Vec::new() };
        for (start, line) in lines {
            let removed = common.min(indentation(line));
            joined.lines.push((joined.markdown.len(), start + removed));
            joined.markdown.push_str(&line[removed..]);
            joined.markdown.push('\n');
        }
        joined
    }

    /// Returns the byte of the file from which a byte of the Markdown text comes.
    pub(super) fn origin(&self, byte: usize) -> usize {
        let (begun, start) = self.lines[self.lines.partition_point(|&(begun, _)| begun <= byte) - 1];
        start + (byte - begun)
    }
}

/// Adds the lines of a doc comment, or of the text of a `#[doc = "…"]`, each with its first byte in the file.
fn comment_lines<'text>(comment: &'text str, start: usize, lines: &mut Vec<(usize, &'text str)>) {
    if comment.starts_with("//") {
        lines.push((start + 3, comment[3..].trim_end_matches('\r')));
        return;
    }
    let is_block = comment.starts_with("/*");
    let content = if is_block { 3..comment.len() - 2 } else { quoted(comment) };
    let first = lines.len();
    let mut at = content.start;
    for line in comment[content].split('\n') {
        lines.push((start + at, line.trim_end_matches('\r')));
        at += line.len() + 1;
    }
    let is_decorated = |(_, line): &(usize, &str)| line.trim().is_empty() || line.trim_start().starts_with('*');
    if is_block && lines[first + 1..].iter().all(is_decorated) {
        for (start, line) in &mut lines[first + 1..] {
            let decoration = line.find('*').map_or(0, |star| star + 1);
            (*start, *line) = (*start + decoration, &line[decoration..]);
        }
    }
}

/// Returns the bytes between the quotes of a literal.
fn quoted(literal: &str) -> Range<usize> {
    match (literal.find('"'), literal.rfind('"')) {
        (Some(first), Some(last)) if first < last => first + 1..last,
        _ => 0..0,
    }
}
