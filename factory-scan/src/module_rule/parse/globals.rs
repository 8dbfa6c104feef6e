//! Recognition of globals by a few tokens in a row.

use crate::{
    module_rule::model::Global,
    names::{GLOBAL_MACROS, process_setting},
    syntax::tokens::{as_group, collect_tokens, is_joint, is_one_of, is_punct, is_word},
};
use proc_macro2::{Delimiter, Ident, TokenTree};
use quote::quote;

/// Finds the globals that a `use` imports under another name.
pub(super) fn find_renames(tokens: &[TokenTree]) -> Vec<Global> {
    // The `use<'user>` after an `impl Trait` imports nothing.
    if tokens.get(1).is_some_and(|token| is_punct(token, '<')) {
        return Vec::new();
    }
    let length = tokens.iter().position(|token| is_punct(token, ';')).unwrap_or_default();
    let mut renames = Vec::new();
    collect_renames(&tokens[..length], &mut renames);
    renames
}

fn collect_renames(tokens: &[TokenTree], renames: &mut Vec<Global>) {
    for (index, token) in tokens.iter().enumerate() {
        if let [TokenTree::Ident(name), word, TokenTree::Ident(renamed), ..] = &tokens[index..]
            && is_word(word, "as")
            && is_one_of(name, &GLOBAL_MACROS)
        {
            renames.push(Global::RenamedMacro { name: name.clone(), renamed: renamed.clone() });
        }
        if let Some(group) = as_group(token, Delimiter::Brace) {
            collect_renames(&collect_tokens(group.stream()), renames);
        }
    }
}

/// Finds the functions that change the process behind `env::` or `panic::`, which the tokens begin with.
pub(super) fn find_process_settings(module: &str, tokens: &[TokenTree]) -> Vec<Global> {
    match tokens {
        [_, first, _, TokenTree::Ident(function), ..] if is_joint(first, ':') => {
            changed_setting(module, function).into_iter().collect()
        }
        [_, first, _, TokenTree::Group(group), ..] if is_joint(first, ':') => {
            let mut settings = Vec::new();
            for token in group.stream() {
                if let TokenTree::Ident(function) = token {
                    settings.extend(changed_setting(module, &function));
                }
            }
            settings
        }
        _ => Vec::new(),
    }
}

fn changed_setting(module: &str, function: &Ident) -> Option<Global> {
    let setting = process_setting(module, function)?;
    Some(Global::ProcessSetting { function: function.clone(), setting })
}

/// Recognizes `mod name;`.
pub(super) fn find_file_module(tokens: &[TokenTree]) -> Option<Global> {
    match tokens {
        [_, TokenTree::Ident(name), end, ..] if is_punct(end, ';') => {
            let item = &tokens[..3];
            Some(Global::File { name: name.clone(), item: quote!(#(#item)*) })
        }
        _ => None,
    }
}

/// Recognizes `leak` after the path of a type, and as a method without arguments. A field, a variable and a function of
/// this name are no globals.
pub(super) fn find_leak(word: &Ident, before: &[TokenTree], after: &[TokenTree]) -> Option<Global> {
    let (shown, owner) = match before {
        [.., owner, first, second] if is_joint(first, ':') && is_punct(second, ':') => match owner {
            TokenTree::Ident(ty) if ty.to_string().starts_with(char::is_uppercase) => {
                (format!("{ty}::leak"), &before[before.len() - 3..])
            }
            owner if is_punct(owner, '>') => ("leak".to_owned(), &[][..]),
            _ => return None,
        },
        [.., dot] if is_punct(dot, '.') && !is_range(before) && is_called_without_arguments(after) => {
            (".leak()".to_owned(), &[][..])
        }
        _ => return None,
    };
    Some(Global::Leak { shown, at: quote!(#(#owner)* #word) })
}

/// Returns whether the tokens end in a range, as in `0..leak()`.
fn is_range(before: &[TokenTree]) -> bool {
    matches!(before, [.., first, _] if is_joint(first, '.'))
}

/// Returns whether empty parentheses follow, with or without a turbofish before them.
fn is_called_without_arguments(after: &[TokenTree]) -> bool {
    let is_call =
        |token: &TokenTree| as_group(token, Delimiter::Parenthesis).is_some_and(|group| group.stream().is_empty());
    match after {
        [colon, rest @ ..] if is_joint(colon, ':') => {
            rest.iter().find(|token| matches!(token, TokenTree::Group(_))).is_some_and(is_call)
        }
        [next, ..] => is_call(next),
        [] => false,
    }
}
