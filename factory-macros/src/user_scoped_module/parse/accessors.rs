//! Recognition of functions that return the same value to all users, such as `fn instance() -> &'static Self`.

use super::angles::find_outside_angles;
use crate::kit::syntax::{
    functions::has_receiver,
    tokens::{as_group, collect_tokens, is_joint, is_one_of, is_punct, is_word, split_at_commas},
};
use crate::user_scoped_module::model::Global;
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;

/// Recognizes a function that returns a reference which outlives every user. The tokens begin with `fn`.
pub(super) fn find_accessor(tokens: &[TokenTree]) -> Option<Global> {
    let [_, TokenTree::Ident(name), rest @ ..] = tokens else { return None };
    let arguments = find_outside_angles(rest, |token| as_group(token, Delimiter::Parenthesis).is_some());
    // A macro may use `fn` as a word of its own, with parentheses anywhere after it.
    if arguments > 0 && !is_punct(&rest[0], '<') {
        return None;
    }
    let (generics, rest) = rest.split_at(arguments);
    let [TokenTree::Group(arguments), dash, angle, output @ ..] = rest else { return None };
    if has_receiver(arguments) || !is_joint(dash, '-') || !is_punct(angle, '>') {
        return None;
    }
    let output = &output[..find_outside_angles(output, ends_output)];
    let reference = find_reference(output, &endless_lifetimes(generics, Some(arguments)))?;
    Some(Global::Accessor { name: name.clone(), reference })
}

/// Recognizes `type Instance = &'static Registry`: a function could return such a reference without writing it.
pub(super) fn find_alias(tokens: &[TokenTree]) -> Option<Global> {
    let [_, TokenTree::Ident(name), rest @ ..] = tokens else { return None };
    let rest = &rest[..find_outside_angles(rest, |token| is_punct(token, ';'))];
    let meaning = rest.get(find_outside_angles(rest, |token| is_punct(token, '=')) + 1..)?;
    let reference = find_reference(meaning, &endless_lifetimes(&[], None))?;
    Some(Global::Alias { name: name.clone(), reference })
}

/// Returns `'static`, the lifetimes that are declared as `'static`, and those that no argument has, for which a caller
/// may choose `'static`.
fn endless_lifetimes(generics: &[TokenTree], arguments: Option<&Group>) -> Vec<String> {
    let bounded = arguments.map_or_else(Vec::new, |arguments| lifetime_names(&collect_tokens(arguments.stream())));
    let mut endless = lifetime_names(generics);
    endless.retain(|lifetime| !bounded.contains(lifetime) || is_declared_static(lifetime, generics));
    endless.push("static".to_owned());
    endless
}

/// Returns whether the generics declare the lifetime as in `'a: 'static`.
fn is_declared_static(lifetime: &str, generics: &[TokenTree]) -> bool {
    generics.windows(4).any(|tokens| {
        is_word(&tokens[0], lifetime)
            && is_punct(&tokens[1], ':')
            && is_punct(&tokens[2], '\'')
            && is_word(&tokens[3], "static")
    })
}

fn lifetime_names(tokens: &[TokenTree]) -> Vec<String> {
    let mut names = Vec::new();
    for pair in tokens.windows(2) {
        if is_punct(&pair[0], '\'') {
            names.push(pair[1].to_string());
        }
    }
    for token in tokens {
        if let TokenTree::Group(group) = token {
            names.append(&mut lifetime_names(&collect_tokens(group.stream())));
        }
    }
    names
}

fn ends_output(token: &TokenTree) -> bool {
    as_group(token, Delimiter::Brace).is_some() || is_punct(token, ';') || is_word(token, "where")
}

/// Finds a reference or the guard of a lock that outlives every user and may hold state, at any depth.
fn find_reference(tokens: &[TokenTree], endless: &[String]) -> Option<TokenStream> {
    for (index, token) in tokens.iter().enumerate() {
        if let Some(length) = reference_length(&tokens[index..], endless) {
            let reference = &tokens[index..index + length];
            return Some(quote!(#(#reference)*));
        }
        if let TokenTree::Group(group) = token
            && let Some(reference) = find_reference(&collect_tokens(group.stream()), endless)
        {
            return Some(reference);
        }
    }
    None
}

/// Returns the number of tokens of the reference at the beginning.
fn reference_length(tokens: &[TokenTree], endless: &[String]) -> Option<usize> {
    let is_endless = |tick: &TokenTree, lifetime: &TokenTree| {
        is_punct(tick, '\'') && endless.iter().any(|endless| is_word(lifetime, endless))
    };
    match tokens {
        [and, tick, lifetime, referent @ ..]
            if is_punct(and, '&') && is_endless(tick, lifetime) && !is_plain_data(referent) =>
        {
            // A `>` closes the angles around the reference.
            Some(3 + find_outside_angles(referent, |token| is_punct(token, ',') || is_punct(token, '>')))
        }
        [TokenTree::Ident(word), angle, tick, lifetime, rest @ ..]
            if is_lock_guard(word) && is_punct(angle, '<') && is_endless(tick, lifetime) =>
        {
            let angle = find_outside_angles(rest, |token| is_punct(token, '>'));
            Some(4 + rest.len().min(angle + 1))
        }
        _ => None,
    }
}

/// Returns whether the type is a guard such as `MutexGuard` or `Ref`.
pub(super) fn is_lock_guard(word: &Ident) -> bool {
    word == "Ref" || word == "RefMut" || word.to_string().ends_with("Guard")
}

const PRIMITIVES: [&str; 17] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

/// Returns whether the type is text, a number, or a slice, an array or a tuple of these, which cannot be changed
/// through a reference.
fn is_plain_data(tokens: &[TokenTree]) -> bool {
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
