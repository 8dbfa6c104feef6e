//! Parses the text of a file.

use super::{depth::find_too_deep, found::ParseError, lines::Lines};
use crate::{module_rule::Renames, syntax::tokens::collect_tokens};
use proc_macro2::{Span, TokenStream, TokenTree};
use std::ops::Range;

/// A file that parses.
pub(super) struct Source<'text> {
    pub(super) text: &'text str,
    /// The bytes before the first token that are not lexed.
    skipped: usize,
    pub(super) tokens: Vec<TokenTree>,
    pub(super) renames: Renames,
    pub(super) tree: syn::File,
}

impl<'text> Source<'text> {
    /// Parses the text. This needs a large stack, so that only a reader does it.
    pub(super) fn parse(text: &'text str) -> Result<Self, ParseError> {
        let skipped = skipped_length(text);
        let error = |span: Span, message: &str| {
            conflict_marker(text).unwrap_or_else(|| {
                let is_at_end = span.byte_range() == (0..0);
                let (line, column) =
                    Lines::new(text).position(if is_at_end { text.len() } else { span.byte_range().start + skipped });
                ParseError { line, column, message: message.to_owned() }
            })
        };
        let stream: TokenStream = text[skipped..].parse().map_err(|lex_error: proc_macro2::LexError| {
            error(lex_error.span(), "the text cannot be split into tokens here; close each string, comment and bracket")
        })?;
        let tokens = collect_tokens(stream.clone());
        let mut renames = Renames::default();
        if let Some(span) = find_too_deep(&tokens, &mut renames) {
            return Err(error(span, "the code is nested too deeply here; split it into several items"));
        }
        let tree = syn::parse2(stream).map_err(|syntax_error| {
            error(syntax_error.span(), &format!("{syntax_error}; correct the syntax, so that the file can be read"))
        })?;
        Ok(Self { text, skipped, tokens, renames, tree })
    }

    /// Returns the bytes of a span.
    pub(super) fn range(&self, span: Span) -> Range<usize> {
        let Range { start, end } = span.byte_range();
        start + self.skipped..end + self.skipped
    }
}

/// Returns the number of bytes of a byte order mark and of a first line such as `#!/usr/bin/env run-cargo-script`.
fn skipped_length(text: &str) -> usize {
    let rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mark = text.len() - rest.len();
    match rest.strip_prefix("#!") {
        Some(line) if !line.trim_start().starts_with('[') => mark + rest.find('\n').unwrap_or(rest.len()),
        _ => mark,
    }
}

/// Returns an error if the text contains the three markers of a merge conflict of git.
fn conflict_marker(text: &str) -> Option<ParseError> {
    let mut lines = text.lines().enumerate();
    let mut find = |marker: &str| lines.find(|(_, line)| line.starts_with(marker));
    let (first, _) = find("<<<<<<<")?;
    find("=======")?;
    find(">>>>>>>")?;
    let message =
        "a merge conflict of git is not resolved; keep one of the two sides and remove the markers".to_owned();
    Some(ParseError { line: first + 1, column: 1, message })
}
