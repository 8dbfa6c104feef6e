//! Globals that a few tokens in a row betray.

use super::{accessor::is_guard, model::Global};
use crate::kit::tokens::{collected, group, is_joint, is_one_of, is_punct, is_word};
use proc_macro2::{Delimiter, Ident, TokenTree};
use quote::{ToTokens, quote};

/// Those that define a global, whatever path stands before them.
pub(super) const MACROS: [&str; 3] = ["lazy_static", "task_local", "thread_local"];

/// In the `use` that begins here.
pub(super) fn renamed(tokens: &[TokenTree]) -> Vec<Global> {
    // Behind an `impl Trait`, `use<'user>` imports nothing.
    if tokens.get(1).is_some_and(|token| is_punct(token, '<')) {
        return Vec::new();
    }
    let length = tokens.iter().position(|token| is_punct(token, ';')).unwrap_or_default();
    let mut renamed = Vec::new();
    collect_renamed(&tokens[..length], &mut renamed);
    renamed
}

fn collect_renamed(tokens: &[TokenTree], renamed: &mut Vec<Global>) {
    for (index, token) in tokens.iter().enumerate() {
        if let [TokenTree::Ident(name), word, TokenTree::Ident(new), ..] = &tokens[index..]
            && is_word(word, "as")
        {
            if is_one_of(name, &MACROS) {
                renamed.push(Global::RenamedMacro { name: name.clone(), renamed: new.clone() });
            } else if is_guard(name) {
                renamed.push(Global::Alias { name: new.clone(), reference: name.to_token_stream() });
            }
        }
        if let Some(group) = group(token, Delimiter::Brace) {
            collect_renamed(&collected(group.stream()), renamed);
        }
    }
}

/// `mod name;`
pub(super) fn file_module(tokens: &[TokenTree]) -> Option<Global> {
    match tokens {
        [_, TokenTree::Ident(name), end, ..] if is_punct(end, ';') => {
            Some(Global::File { name: name.clone(), item: tokens[..3].iter().cloned().collect() })
        }
        _ => None,
    }
}

/// `leak` of a type's path, or as a method without arguments; a field, a variable and a function are none.
pub(super) fn leak(word: &Ident, before: &[TokenTree], behind: &[TokenTree]) -> Option<Global> {
    let (shown, owner) = match before {
        [.., owner, first, second] if is_joint(first, ':') && is_punct(second, ':') => match owner {
            TokenTree::Ident(ty) if ty.to_string().starts_with(char::is_uppercase) => {
                (format!("{ty}::leak"), &before[before.len() - 3..])
            }
            owner if is_punct(owner, '>') => ("leak".to_owned(), &[][..]),
            _ => return None,
        },
        [.., dot] if is_punct(dot, '.') && !is_range(before) && is_called_without_arguments(behind) => {
            (".leak()".to_owned(), &[][..])
        }
        _ => return None,
    };
    Some(Global::Leak { shown, at: quote!(#(#owner)* #word) })
}

/// `0..leak()`
fn is_range(before: &[TokenTree]) -> bool {
    matches!(before, [.., first, _] if is_joint(first, '.'))
}

/// With or without a turbofish between.
fn is_called_without_arguments(behind: &[TokenTree]) -> bool {
    let is_call = |token: &TokenTree| group(token, Delimiter::Parenthesis).is_some_and(|it| it.stream().is_empty());
    match behind {
        [colon, rest @ ..] if is_joint(colon, ':') => {
            rest.iter().find(|token| matches!(token, TokenTree::Group(_))).is_some_and(is_call)
        }
        [next, ..] => is_call(next),
        [] => false,
    }
}
