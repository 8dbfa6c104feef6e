//! Parts of a Markdown text.

/// A fenced block of code, without the fences.
pub(super) struct Block<'a> {
    pub(super) info: &'a str,
    pub(super) code: String,
}

/// Returns the fenced blocks and, apart from them, the lines of text. Every text line keeps its number.
fn split(text: &str) -> (Vec<Block<'_>>, Vec<(usize, &str)>) {
    let (mut blocks, mut lines, mut open) = (Vec::new(), Vec::new(), None::<Block<'_>>);
    for (number, line) in (1..).zip(text.lines()) {
        let fence = line.trim_start().strip_prefix("```");
        match (open.take(), fence) {
            (None, Some(info)) => open = Some(Block { info, code: String::new() }),
            (None, None) => lines.push((number, line)),
            (Some(block), Some(_)) => blocks.push(block),
            (Some(block), None) => open = Some(Block { code: block.code + line + "\n", ..block }),
        }
    }
    assert!(open.is_none(), "a block of code is not closed");
    (blocks, lines)
}

pub(super) fn blocks(text: &str) -> Vec<Block<'_>> {
    split(text).0
}

/// Returns the lines outside of blocks of code, with their numbers.
pub(super) fn text_lines(text: &str) -> Vec<(usize, &str)> {
    split(text).1
}

/// Returns a line without the code between backticks.
pub(super) fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect()
}

/// Returns the cells of each row of the tables that have this number of columns, without the head.
pub(super) fn rows(text: &str, columns: usize) -> Vec<Vec<&str>> {
    let lines: Vec<_> = text_lines(text).into_iter().map(|(_, line)| line).collect();
    let mut rows = Vec::new();
    for table in lines.split(|line| !line.starts_with('|')).filter(|table| table.len() > 2) {
        for row in &table[2..] {
            let row = row.trim().trim_start_matches("| ").trim_end_matches(" |");
            rows.push(row.split(" | ").map(str::trim).collect::<Vec<_>>());
        }
    }
    rows.retain(|row| row.len() == columns);
    rows
}

/// Returns the lines below a heading, up to the next heading of the same or a higher level.
pub(super) fn section<'a>(text: &'a str, heading: &str) -> Vec<&'a str> {
    let level = heading.chars().take_while(|&character| character == '#').count();
    let ends = |line: &str| {
        let found = line.chars().take_while(|&character| character == '#').count();
        (1..=level).contains(&found)
    };
    let lines = text_lines(text).into_iter().map(|(_, line)| line);
    let below = lines.skip_while(|line| *line != heading).skip(1);
    let section: Vec<_> = below.take_while(|line| !ends(line)).collect();
    assert!(!section.is_empty(), "nothing is below `{heading}`");
    section
}

#[test]
fn a_text_is_split() {
    let text = "# One\ntext `code` more\n```rust\n# fn main() {}\n```\n## Two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n# Three\n.\n";
    assert_eq!(blocks(text)[0].code, "# fn main() {}\n");
    assert_eq!(section(text, "# One"), ["text `code` more", "## Two", "", "| a | b |", "|---|---|", "| 1 | 2 |", ""]);
    assert_eq!(rows(text, 2), [["1", "2"]]);
    assert_eq!(without_code("text `code` more"), "text  more");
}
