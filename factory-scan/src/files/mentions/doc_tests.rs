//! The code blocks of a Markdown text that rustdoc compiles.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};
use std::ops::Range;

/// A code block.
#[derive(Default)]
pub(super) struct CodeBlock {
    /// The code, with spaces in place of the `#` before hidden lines.
    pub(super) code: String,
    /// The beginning of each piece: its byte in `code`, and its bytes in the Markdown text.
    pieces: Vec<(usize, Range<usize>)>,
}

impl CodeBlock {
    /// Returns whether the byte of the Markdown text is in the block.
    pub(super) fn contains(&self, byte: usize) -> bool {
        self.pieces.iter().any(|(_, piece)| piece.contains(&byte))
    }

    /// Returns the byte of the Markdown text from which a byte of the code comes.
    pub(super) fn origin(&self, byte: usize) -> usize {
        let (begun, piece) = &self.pieces[self.pieces.partition_point(|(begun, _)| *begun <= byte) - 1];
        piece.start + (byte - begun)
    }

    fn push(&mut self, markdown: &str, piece: Range<usize>) {
        let begun = self.code.len();
        for line in markdown[piece.clone()].split_inclusive('\n') {
            let trimmed = line.trim_start();
            let is_hidden = trimmed.starts_with("# ") || trimmed.trim_end() == "#";
            self.code.push_str(&if is_hidden { line.replacen('#', " ", 1) } else { line.to_owned() });
        }
        self.pieces.push((begun, piece));
    }
}

/// Returns the code blocks that rustdoc compiles.
pub(super) fn find_code_blocks(markdown: &str) -> Vec<CodeBlock> {
    let (mut blocks, mut is_compiled) = (Vec::<CodeBlock>::new(), false);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    for (event, range) in Parser::new_ext(markdown, options).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                is_compiled = match kind {
                    CodeBlockKind::Indented => true,
                    CodeBlockKind::Fenced(info) => is_compiled_by_rustdoc(&info),
                };
                blocks.extend(is_compiled.then(CodeBlock::default));
            }
            Event::Text(_) if is_compiled => {
                blocks.last_mut().into_iter().for_each(|block| block.push(markdown, range.clone()));
            }
            Event::End(_) => is_compiled = false,
            _ => {}
        }
    }
    blocks.retain(|block| !block.pieces.is_empty());
    blocks
}

/// Returns whether rustdoc compiles a block with this info string: if it has no tags of other languages.
fn is_compiled_by_rustdoc(info: &str) -> bool {
    let tags: Vec<_> = info.split([',', ' ', '\t']).filter(|tag| !tag.is_empty()).collect();
    let is_of_rust = |tag: &&str| {
        let is_error_code =
            tag.len() == 5 && tag.starts_with('E') && tag[1..].bytes().all(|digit| digit.is_ascii_digit());
        RUST_TAGS.contains(tag) || tag.starts_with("edition") || is_error_code
    };
    let is_ignored = tags.iter().any(|tag| tag.starts_with("ignore"));
    !is_ignored && (tags.contains(&"rust") || tags.iter().all(is_of_rust))
}

/// The tags of code blocks that rustdoc compiles.
const RUST_TAGS: [&str; 6] = ["compile_fail", "no_run", "rust", "should_panic", "standalone_crate", "test_harness"];
