//! `fn instance() -> &'static Self`: what hands one value to all users.

use super::tokens::{collected, depth_after, group, is_joint, is_punct, is_word};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

/// The name and the reference, where the function that begins here hands out one that outlives every user.
pub(super) fn accessor(tokens: &[TokenTree]) -> Option<(Ident, TokenStream)> {
    let [_, TokenTree::Ident(name), rest @ ..] = tokens else { return None };
    let mut depth = 0;
    let arguments = rest.iter().enumerate().position(|(index, token)| {
        depth = depth_after(depth, &rest[..index], token);
        depth == 0 && group(token, Delimiter::Parenthesis).is_some()
    })?;
    // `fn` may be a word of another macro's, and the parentheses be far away.
    if arguments > 0 && !is_punct(&rest[0], '<') {
        return None;
    }
    let [TokenTree::Group(arguments), dash, angle, output @ ..] = &rest[arguments..] else { return None };
    if has_receiver(arguments) || !is_joint(dash, '-') || !is_punct(angle, '>') {
        return None;
    }
    let reference = reference(&output[..output_length(output)])?;
    Some((name.clone(), reference))
}

fn has_receiver(arguments: &Group) -> bool {
    let tokens = collected(arguments.stream());
    let first = tokens.split(|token| is_punct(token, ',')).next().unwrap_or_default();
    let Some(at) = first.iter().position(|token| is_word(token, "self")) else { return false };
    let is_typed = first[..at].iter().any(|token| is_punct(token, ':'));
    !is_typed && !first.get(at + 1).is_some_and(|token| is_joint(token, ':'))
}

fn output_length(tokens: &[TokenTree]) -> usize {
    let mut depth = 0;
    for (index, token) in tokens.iter().enumerate() {
        let is_end = group(token, Delimiter::Brace).is_some() || is_punct(token, ';') || is_word(token, "where");
        if depth == 0 && is_end {
            return index;
        }
        depth = depth_after(depth, &tokens[..index], token);
    }
    tokens.len()
}

/// A `&'static` to what may hold state, at whatever depth.
fn reference(tokens: &[TokenTree]) -> Option<TokenStream> {
    for (index, token) in tokens.iter().enumerate() {
        if let [and, tick, lifetime, referent @ ..] = &tokens[index..]
            && (is_punct(and, '&') && is_punct(tick, '\'') && is_word(lifetime, "static"))
            && !is_plain(referent)
        {
            let end = index + 3 + referent_length(referent);
            return Some(tokens[index..end].iter().cloned().collect());
        }
        if let TokenTree::Group(group) = token
            && let Some(reference) = reference(&collected(group.stream()))
        {
            return Some(reference);
        }
    }
    None
}

/// Up to the comma, or to the angle that closes what it stands in.
fn referent_length(tokens: &[TokenTree]) -> usize {
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate() {
        let is_end = is_punct(token, ',') || is_punct(token, '>');
        if depth == 0 && is_end {
            return index;
        }
        depth = depth_after(depth, &tokens[..index], token);
    }
    tokens.len()
}

const PLAIN: [&str; 17] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

/// Text, numbers, and slices, arrays and tuples of them: what nobody can write to.
fn is_plain(tokens: &[TokenTree]) -> bool {
    match without_its_path(tokens) {
        [and, tick, TokenTree::Ident(_), referent @ ..] if is_punct(and, '&') && is_punct(tick, '\'') => {
            is_plain(referent)
        }
        [and, referent @ ..] if is_punct(and, '&') => is_plain(referent),
        [TokenTree::Ident(word), rest @ ..] => {
            let is_path = rest.first().is_some_and(|token| is_joint(token, ':'));
            !is_path && PLAIN.iter().any(|plain| word == plain)
        }
        [TokenTree::Group(group), ..] => {
            let inner = collected(group.stream());
            let mut parts = inner.split(|token| is_punct(token, ',')).filter(|part| !part.is_empty());
            parts.all(is_plain)
        }
        _ => false,
    }
}

/// `::core::primitive::str` is `str`.
fn without_its_path(tokens: &[TokenTree]) -> &[TokenTree] {
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
