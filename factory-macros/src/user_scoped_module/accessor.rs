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
    let (generics, rest) = rest.split_at(arguments);
    let [TokenTree::Group(arguments), dash, angle, output @ ..] = rest else { return None };
    if has_receiver(arguments) || !is_joint(dash, '-') || !is_punct(angle, '>') {
        return None;
    }
    let reference = reference(&output[..output_length(output)], &endless(generics, arguments))?;
    Some((name.clone(), reference))
}

/// `'static`, and what a caller may take for it, because no argument has it.
fn endless(generics: &[TokenTree], arguments: &Group) -> Vec<String> {
    let given = lifetimes(&collected(arguments.stream()));
    let unbounded = lifetimes(generics).into_iter().filter(|lifetime| !given.contains(lifetime));
    unbounded.chain(["static".to_owned()]).collect()
}

fn lifetimes(tokens: &[TokenTree]) -> Vec<String> {
    let inner = tokens.iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(lifetimes(&collected(group.stream()))),
        _ => None,
    });
    let named = tokens.windows(2).filter(|pair| is_punct(&pair[0], '\''));
    named.map(|pair| pair[1].to_string()).chain(inner.flatten()).collect()
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

/// A `&'static`, or the guard of a lock, to what may hold state, at whatever depth.
fn reference(tokens: &[TokenTree], endless: &[String]) -> Option<TokenStream> {
    let is_endless = |tick: &TokenTree, lifetime: &TokenTree| {
        is_punct(tick, '\'') && endless.iter().any(|endless| is_word(lifetime, endless))
    };
    for (index, token) in tokens.iter().enumerate() {
        let length = match &tokens[index..] {
            [and, tick, lifetime, referent @ ..]
                if is_punct(and, '&') && is_endless(tick, lifetime) && !is_plain(referent) =>
            {
                Some(3 + referent_length(referent))
            }
            [TokenTree::Ident(word), angle, tick, lifetime, rest @ ..]
                if is_guard(word) && is_punct(angle, '<') && is_endless(tick, lifetime) =>
            {
                let angles = rest.iter().take(1 + arguments_length(rest)).count();
                Some(4 + angles)
            }
            _ => None,
        };
        if let Some(length) = length {
            return Some(tokens[index..index + length].iter().cloned().collect());
        }
        if let TokenTree::Group(group) = token
            && let Some(reference) = reference(&collected(group.stream()), endless)
        {
            return Some(reference);
        }
    }
    None
}

/// `MutexGuard`, `Ref` and the like.
fn is_guard(word: &Ident) -> bool {
    word == "Ref" || word == "RefMut" || word.to_string().ends_with("Guard")
}

/// Up to the angle that closes what it stands in.
fn arguments_length(tokens: &[TokenTree]) -> usize {
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate() {
        if depth == 0 && is_punct(token, '>') {
            return index;
        }
        depth = depth_after(depth, &tokens[..index], token);
    }
    tokens.len()
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
