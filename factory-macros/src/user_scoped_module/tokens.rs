//! What a few tokens in a row are.

use super::model::Static;
use crate::kit::tokens::{collected, group, is_joint, is_punct, is_word};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

/// An outer or inner attribute: what is between its brackets, and its length.
pub(super) fn attribute(tokens: &[TokenTree]) -> Option<(&Group, usize)> {
    match tokens {
        [hash, inner, ..] if is_punct(hash, '#') => match group(inner, Delimiter::Bracket) {
            Some(outer) => Some((outer, 2)),
            None if is_punct(inner, '!') => Some((group(tokens.get(2)?, Delimiter::Bracket)?, 3)),
            None => None,
        },
        _ => None,
    }
}

/// A further `#[user_scoped]` on the item.
pub(super) fn repeated_attribute(item: &TokenStream) -> Option<TokenStream> {
    let tokens = collected(item.clone());
    let mut rest = tokens.as_slice();
    while let Some((attr, length)) = attribute(rest) {
        if attribute_name(attr).is_some_and(|name| name == "user_scoped") {
            return Some(rest[..length].iter().cloned().collect());
        }
        rest = &rest[length..];
    }
    None
}

/// The last word of an attribute's path.
pub(super) fn attribute_name(attribute: &Group) -> Option<Ident> {
    let mut name = None;
    for token in attribute.stream() {
        match token {
            TokenTree::Ident(word) => name = Some(word),
            // A `$meta:meta` of a `macro_rules!`.
            TokenTree::Group(meta) if meta.delimiter() == Delimiter::None => return attribute_name(&meta),
            token if is_punct(&token, ':') => {}
            _ => break,
        }
    }
    name
}

/// The word that says what an item is, behind its attributes and its visibility.
pub(super) fn item_word(mut tokens: &[TokenTree]) -> Option<&Ident> {
    loop {
        tokens = match tokens {
            [hash, bracket, rest @ ..] if is_punct(hash, '#') && group(bracket, Delimiter::Bracket).is_some() => rest,
            [word, path, rest @ ..] if is_word(word, "pub") && group(path, Delimiter::Parenthesis).is_some() => rest,
            [word, rest @ ..] if ["pub", "unsafe", "safe"].iter().any(|before| is_word(word, before)) => rest,
            // A `$vis:vis` of a `macro_rules!`.
            [vis, rest @ ..] if group(vis, Delimiter::None).is_some() => rest,
            [TokenTree::Ident(word), ..] => return Some(word),
            _ => return None,
        }
    }
}

/// How many tokens the item has that begins here: up to its braces, or to its semicolon.
pub(super) fn item_length(tokens: &[TokenTree]) -> usize {
    let is_end = |token: &TokenTree| is_punct(token, ';') || group(token, Delimiter::Brace).is_some();
    tokens.iter().position(is_end).map_or(tokens.len(), |last| last + 1)
}

/// `static NAME: Type`, and not a lifetime or a closure.
pub(super) fn static_item(before: &[TokenTree], tokens: &[TokenTree]) -> Option<Static> {
    if before.last().is_some_and(|token| is_joint(token, '\'')) {
        return None;
    }
    let (qualifier, rest) = match tokens.get(1..)? {
        [TokenTree::Ident(word), rest @ ..] if word == "mut" || word == "ref" => (Some(word), rest),
        rest => (None, rest),
    };
    match rest {
        [TokenTree::Ident(name), colon, ty @ ..] if is_punct(colon, ':') && name != "_" => {
            let ty = ty[..length(ty, |token| is_punct(token, '=') || is_punct(token, ';'))].iter().cloned().collect();
            Some(Static { name: name.clone(), mutable: qualifier.filter(|word| *word == "mut").cloned(), ty })
        }
        _ => None,
    }
}

/// Up to the end that is not within angles.
pub(super) fn length(tokens: &[TokenTree], is_end: fn(&TokenTree) -> bool) -> usize {
    let mut depth = 0;
    for (index, token) in tokens.iter().enumerate() {
        if depth == 0 && is_end(token) {
            return index;
        }
        depth = depth_after(depth, &tokens[..index], token);
    }
    tokens.len()
}

/// How deep within angles, where the `>` of a `->` closes none.
fn depth_after(depth: usize, before: &[TokenTree], token: &TokenTree) -> usize {
    let is_arrow = before.last().is_some_and(|token| is_joint(token, '-'));
    if is_punct(token, '<') {
        depth + 1
    } else if is_punct(token, '>') && !is_arrow {
        depth.saturating_sub(1)
    } else {
        depth
    }
}
