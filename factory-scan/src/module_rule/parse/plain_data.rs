//! Recognition of text and numbers, which need no check.

use crate::{
    names::PRIMITIVES,
    syntax::tokens::{collect_tokens, is_joint, is_one_of, is_punct, is_word, split_at_commas},
};
use proc_macro2::TokenTree;

/// Returns whether the type is text, a number, or a slice, an array or a tuple of these, which cannot be changed
/// through a reference.
pub(super) fn is_plain_data(tokens: &[TokenTree]) -> bool {
    match skip_primitive_path(tokens) {
        [and, tick, TokenTree::Ident(_), referent @ ..] if is_punct(and, '&') && is_punct(tick, '\'') => {
            is_plain_data(referent)
        }
        [and, referent @ ..] if is_punct(and, '&') => is_plain_data(referent),
        [TokenTree::Ident(word), rest @ ..] => {
            let is_path = rest.first().is_some_and(|token| is_joint(token, ':'));
            !is_path && is_one_of(word, &PRIMITIVES)
        }
        [TokenTree::Group(group), ..] => {
            split_at_commas(&collect_tokens(group.stream())).iter().all(|part| is_plain_data(part))
        }
        _ => false,
    }
}

/// Skips the path of a primitive type, as in `::core::primitive::str`.
fn skip_primitive_path(tokens: &[TokenTree]) -> &[TokenTree] {
    let path = match tokens {
        [first, _, path @ ..] if is_joint(first, ':') => path,
        path => path,
    };
    match path {
        [root, _, _, module, second, _, name @ ..]
            if (is_word(root, "core") || is_word(root, "std"))
                && is_word(module, "primitive")
                && is_joint(second, ':') =>
        {
            name
        }
        _ => tokens,
    }
}
