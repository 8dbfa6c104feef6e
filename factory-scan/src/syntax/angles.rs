//! Search in tokens with generic arguments.

use super::tokens::{is_joint, is_punct};
use proc_macro2::TokenTree;

/// Returns the position of the first token outside of angle brackets that satisfies `is_end`, or the number of tokens.
pub fn find_outside_angles(tokens: &[TokenTree], is_end: fn(&TokenTree) -> bool) -> usize {
    let mut depth = 0;
    for (index, token) in tokens.iter().enumerate() {
        if depth == 0 && is_end(token) {
            return index;
        }
        depth = depth_after(depth, &tokens[..index], token);
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

/// Returns the number of angle brackets that are open after the token. The `>` of a `->` closes none.
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
