//! Parts of the guide's Markdown, as text for a terminal.

/// Returns the lines below a heading of the second level, up to the next heading.
pub(super) fn find_section<'a>(page: &'a str, heading: &str) -> Option<&'a str> {
    sections(page).find_map(|(found, text)| (found == heading).then_some(text))
}

/// Returns the headings of the second level, each with the text below it.
pub(super) fn sections(page: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts = page.split("\n## ").skip(1);
    parts.filter_map(|part| part.split_once('\n')).map(|(heading, text)| {
        let end = text.find("\n# ").unwrap_or(text.len());
        (heading, text[..end].trim())
    })
}

/// Returns the cells of the rows of all tables with this number of columns, without the heads.
pub(super) fn rows<const COLUMNS: usize>(text: &str) -> Vec<[&str; COLUMNS]> {
    let mut rows = Vec::new();
    let lines: Vec<_> = text.lines().collect();
    for table in lines.split(|line| !line.starts_with('|')).filter(|table| table.len() > 2) {
        for row in &table[2..] {
            let row = row.trim().trim_start_matches("| ").trim_end_matches('|').trim_end();
            rows.extend(<[&str; COLUMNS]>::try_from(row.split(" | ").map(str::trim).collect::<Vec<_>>()));
        }
    }
    rows
}

/// Replaces each link by its text, and leaves out the lines of examples that rustdoc hides.
pub(super) fn simplify(text: &str) -> String {
    let parts = text.split("```").enumerate();
    let parts =
        parts.map(|(index, part)| if index % 2 == 0 { without_links(part) } else { without_hidden_lines(part) });
    let text = parts.collect::<Vec<_>>().join("```");
    if text.ends_with('\n') { text } else { text + "\n" }
}

fn without_hidden_lines(code: &str) -> String {
    let is_shown = |line: &&str| *line != "#" && !line.starts_with("# ");
    code.split('\n').filter(is_shown).collect::<Vec<_>>().join("\n")
}

fn without_links(text: &str) -> String {
    let (mut simple, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once('[') {
        let link = after.split_once("](").and_then(|(label, after)| Some((label, after.split_once(')')?.1)));
        simple += before;
        rest = if let Some((label, after)) = link {
            simple += label;
            after
        } else {
            simple.push('[');
            after
        };
    }
    simple + rest
}

/// Returns whether the parts of a quoted message, between `…`, occur in the text in this order.
pub(super) fn matches(message: &str, text: &str) -> bool {
    let mut rest = text;
    message.split('…').all(|part| match rest.split_once(part.trim()) {
        Some((_, after)) => {
            rest = after;
            true
        }
        None => false,
    })
}

/// Returns the quoted parts of a text.
pub(super) fn quotes(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2)
}

#[test]
fn sections_and_rows_are_found() {
    let page = "# One\n\n## A\n\ntext\n\n## B\n| a | b |\n|---|---|\n| 1 `[x]` | 2 |\n\n# Two\n\nmore\n";
    assert_eq!(find_section(page, "A"), Some("text"));
    assert_eq!(rows::<2>(find_section(page, "B").unwrap()), [["1 `[x]`", "2"]]);
    assert_eq!(find_section(page, "C"), None);
}

#[test]
fn links_and_hidden_lines_go() {
    let text = "See [E0521](#e0521) and `#[x]`.\n```rust\n# use a;\n#[a]\nf();\n```\n";
    assert_eq!(simplify(text), "See E0521 and `#[x]`.\n```rust\n#[a]\nf();\n```\n");
}

#[test]
fn messages_match_in_order() {
    assert!(matches("`…` needs a `…`", "`Notes` needs a `Llm`"));
    assert!(!matches("`…` needs a `…` and", "`Notes` needs a `Llm`"));
}
