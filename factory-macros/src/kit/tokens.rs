//! What a token is.

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};

pub(crate) fn collected(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

pub(crate) fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

/// The first of two characters that are one sign, such as `::`.
pub(crate) fn is_joint(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted && punct.spacing() == Spacing::Joint)
}

pub(crate) fn is_word(token: &TokenTree, wanted: &str) -> bool {
    matches!(token, TokenTree::Ident(word) if word == wanted)
}

pub(crate) fn find_word(tokens: &[TokenTree], wanted: &str) -> Option<usize> {
    tokens.iter().position(|token| is_word(token, wanted))
}

pub(crate) fn is_one_of(word: &Ident, known: &[&str]) -> bool {
    known.contains(&word.to_string().as_str())
}

pub(crate) fn group(token: &TokenTree, delimiter: Delimiter) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// The parts that are not empty.
pub(crate) fn split_at_commas(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut parts = Vec::new();
    for part in tokens.split(|token| is_punct(token, ',')) {
        if !part.is_empty() {
            parts.push(part);
        }
    }
    parts
}

/// Of a function: `self` as its first argument, of whatever type.
pub(crate) fn has_receiver(arguments: &Group) -> bool {
    let tokens = collected(arguments.stream());
    let parts = split_at_commas(&tokens);
    let first = parts.first().copied().unwrap_or_default();
    let Some(at) = find_word(first, "self") else { return false };
    let is_typed = first[..at].iter().any(|token| is_punct(token, ':'));
    !is_typed && !first.get(at + 1).is_some_and(|token| is_joint(token, ':'))
}
