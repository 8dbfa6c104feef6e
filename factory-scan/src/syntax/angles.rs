//! Search in tokens with generic arguments.

use super::tokens::{is_joint, is_punct};
use proc_macro2::TokenTree;

/// Returns the position of the first token outside of angle brackets that satisfies `is_end`, or the number of tokens. The
/// `>` of a `->` is no end.
pub fn find_outside_angles(tokens: &[TokenTree], is_end: fn(&TokenTree) -> bool) -> usize {
    let mut depth = 0;
    for (index, token) in tokens.iter().enumerate() {
        let is_arrow = index > 0 && is_joint(&tokens[index - 1], '-');
        if depth == 0 && !is_arrow && is_end(token) {
            return index;
        }
        depth = if is_arrow { depth } else { depth_after(depth, token) };
    }
    tokens.len()
}

/// Returns the parts between the commas that are outside of angle brackets.
pub fn split_outside_angles(mut tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut parts = Vec::new();
    while !tokens.is_empty() {
        let (part, rest) = tokens.split_at(find_outside_angles(tokens, |token| is_punct(token, ',')));
        parts.push(part);
        tokens = rest.get(1..).unwrap_or_default();
    }
    parts
}

/// Returns the number of angle brackets that are open after the token, which is no part of a `->`.
fn depth_after(depth: usize, token: &TokenTree) -> usize {
    match token {
        token if is_punct(token, '<') => depth + 1,
        token if is_punct(token, '>') => depth.saturating_sub(1),
        _ => depth,
    }
}

#[test]
fn an_arrow_ends_no_type() {
    let end = |text: &str| {
        let tokens: Vec<_> = text.parse::<proc_macro2::TokenStream>().unwrap().into_iter().collect();
        tokens.len() - find_outside_angles(&tokens, |token| is_punct(token, '>') || is_punct(token, ','))
    };
    assert_eq!(end("dyn Fn() -> u8"), 0);
    assert_eq!(end("dyn Fn() -> Vec<u8> > rest"), 2);
    assert_eq!(end("dyn Fn(u8) -> fn() -> u8, rest"), 2);
}
