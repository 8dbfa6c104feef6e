//! `fn instance() -> &'static Self`: what hands one value to all users.

use super::tokens::length;
use crate::kit::tokens::{collected, group, has_receiver, is_joint, is_one_of, is_punct, is_word, split_at_commas};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

/// The name and the reference, where the function that begins here hands out one that outlives every user.
pub(super) fn accessor(tokens: &[TokenTree]) -> Option<(Ident, TokenStream)> {
    let [_, TokenTree::Ident(name), rest @ ..] = tokens else { return None };
    let arguments = length(rest, |token| group(token, Delimiter::Parenthesis).is_some());
    // `fn` may be a word of another macro's, and the parentheses be far away.
    if arguments > 0 && !is_punct(&rest[0], '<') {
        return None;
    }
    let (generics, rest) = rest.split_at(arguments);
    let [TokenTree::Group(arguments), dash, angle, output @ ..] = rest else { return None };
    if has_receiver(arguments) || !is_joint(dash, '-') || !is_punct(angle, '>') {
        return None;
    }
    let reference = reference(&output[..length(output, ends_output)], &endless(generics, Some(arguments)))?;
    Some((name.clone(), reference))
}

/// `type Instance = &'static Registry`: a function could hand that out without naming it.
pub(super) fn alias(tokens: &[TokenTree]) -> Option<(Ident, TokenStream)> {
    let [_, TokenTree::Ident(name), rest @ ..] = tokens else { return None };
    let rest = &rest[..length(rest, |token| is_punct(token, ';'))];
    let meaning = rest.get(length(rest, |token| is_punct(token, '=')) + 1..)?;
    Some((name.clone(), reference(meaning, &endless(&[], None))?))
}

/// `'static`, and what a caller may take for it, because no argument has it.
fn endless(generics: &[TokenTree], arguments: Option<&Group>) -> Vec<String> {
    let given = arguments.map_or_else(Vec::new, |arguments| lifetimes(&collected(arguments.stream())));
    let mut endless = lifetimes(generics);
    endless.retain(|lifetime| !given.contains(lifetime));
    endless.push("static".to_owned());
    endless
}

fn lifetimes(tokens: &[TokenTree]) -> Vec<String> {
    let mut named = Vec::new();
    for pair in tokens.windows(2) {
        if is_punct(&pair[0], '\'') {
            named.push(pair[1].to_string());
        }
    }
    for token in tokens {
        if let TokenTree::Group(group) = token {
            named.append(&mut lifetimes(&collected(group.stream())));
        }
    }
    named
}

fn ends_output(token: &TokenTree) -> bool {
    group(token, Delimiter::Brace).is_some() || is_punct(token, ';') || is_word(token, "where")
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
                // Or to the angle that closes what it stands in.
                Some(3 + length(referent, |token| is_punct(token, ',') || is_punct(token, '>')))
            }
            [TokenTree::Ident(word), angle, tick, lifetime, rest @ ..]
                if is_guard(word) && is_punct(angle, '<') && is_endless(tick, lifetime) =>
            {
                let angle = length(rest, |token| is_punct(token, '>'));
                Some(4 + rest.len().min(angle + 1))
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
pub(super) fn is_guard(word: &Ident) -> bool {
    word == "Ref" || word == "RefMut" || word.to_string().ends_with("Guard")
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
            !is_path && is_one_of(word, &PLAIN)
        }
        [TokenTree::Group(group), ..] => split_at_commas(&collected(group.stream())).iter().all(|part| is_plain(part)),
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
