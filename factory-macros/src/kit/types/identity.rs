//! Comparison of types as they are written.

use crate::kit::syntax::tokens::{as_group, collect_tokens, is_punct, is_word};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// A type as it is written, to compare with others. Two types are equal if they differ only in `'user`, in raw
/// identifiers, in trailing commas and in the invisible groups of a `macro_rules!`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TypeIdentity(String);

impl TypeIdentity {
    pub(crate) fn new(ty: &dyn ToTokens) -> Self {
        let mut words = Vec::new();
        push_words(ty.to_token_stream(), &mut words);
        Self(words.join(" "))
    }
}

fn push_words(tokens: TokenStream, words: &mut Vec<String>) {
    let tokens = without_invisible_groups(tokens);
    let mut rest = tokens.as_slice();
    while let [token, after @ ..] = rest {
        rest = after;
        match rest_after_user(token, after) {
            Some(after_user) => rest = after_user,
            None if is_punct(token, ',') && ends_list(after) => {}
            None => push_word(token, words),
        }
        if is_punct(token, '>') {
            remove_empty_angles(words);
        }
    }
}

/// Returns what follows if the tokens begin with `'user` and the comma after it.
fn rest_after_user<'a>(token: &TokenTree, after: &'a [TokenTree]) -> Option<&'a [TokenTree]> {
    match after {
        [name, comma, rest @ ..] if is_punct(token, '\'') && is_word(name, "user") && is_punct(comma, ',') => {
            Some(rest)
        }
        [name, rest @ ..] if is_punct(token, '\'') && is_word(name, "user") => Some(rest),
        _ => None,
    }
}

fn ends_list(after: &[TokenTree]) -> bool {
    after.first().is_none_or(|next| is_punct(next, '>'))
}

fn push_word(token: &TokenTree, words: &mut Vec<String>) {
    let TokenTree::Group(group) = token else {
        let text = token.to_string();
        words.push(text.strip_prefix("r#").unwrap_or(&text).to_owned());
        return;
    };
    words.push(format!("{:?}", group.delimiter()));
    push_words(group.stream(), words);
    words.push("end".to_owned());
}

/// Turns `Memory<>`, which is left of `Memory<'user>`, into `Memory`.
fn remove_empty_angles(words: &mut Vec<String>) {
    if words.ends_with(&["<".to_owned(), ">".to_owned()]) {
        words.truncate(words.len() - 2);
    }
}

fn without_invisible_groups(tokens: TokenStream) -> Vec<TokenTree> {
    let mut flat = Vec::new();
    for token in collect_tokens(tokens) {
        match as_group(&token, Delimiter::None) {
            Some(group) => flat.append(&mut without_invisible_groups(group.stream())),
            None => flat.push(token),
        }
    }
    flat
}
