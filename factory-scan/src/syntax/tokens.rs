//! Predicates on tokens, and a search through token groups.

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;

/// Returns the tokens of a stream.
pub fn collect_tokens(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

/// Returns whether the token is this character.
pub fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

/// Returns whether the token is this character, and the next character belongs to the same operator, as in `::`.
pub fn is_joint(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted && punct.spacing() == Spacing::Joint)
}

/// Returns whether the token is this keyword or identifier.
pub fn is_word(token: &TokenTree, wanted: &str) -> bool {
    matches!(token, TokenTree::Ident(word) if word == wanted)
}

/// Returns whether the identifier is one of these.
pub fn is_one_of(word: &Ident, known: &[&str]) -> bool {
    known.iter().any(|known| word == known)
}

/// Returns the word if the token is one.
pub fn as_word(token: &TokenTree) -> Option<&Ident> {
    match token {
        TokenTree::Ident(word) => Some(word),
        _ => None,
    }
}

/// Returns the group if the token is one with this delimiter.
pub fn as_group(token: &TokenTree, delimiter: Delimiter) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// Returns the parts between commas, without the empty ones.
pub fn split_at_commas(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut parts = Vec::new();
    for part in tokens.split(|token| is_punct(token, ',')) {
        if !part.is_empty() {
            parts.push(part);
        }
    }
    parts
}

/// Returns whether `name` occurs at any depth, with or without `r#`.
pub fn mentions(tokens: &dyn ToTokens, name: &Ident) -> bool {
    any_token(tokens, &mut |_, rest| matches!(&rest[0], TokenTree::Ident(word) if word.unraw() == name.unraw()))
}

/// Returns whether a token is wanted, at any depth.
///
/// `is_wanted` is called with the tokens before the current one in the same group, and with the rest, which begins with
/// the current token.
pub fn any_token(tokens: &dyn ToTokens, is_wanted: &mut dyn FnMut(&[TokenTree], &[TokenTree]) -> bool) -> bool {
    let tokens = collect_tokens(tokens.to_token_stream());
    for (index, token) in tokens.iter().enumerate() {
        let (before, rest) = tokens.split_at(index);
        if is_wanted(before, rest) {
            return true;
        }
        if let TokenTree::Group(group) = token
            && any_token(&group.stream(), is_wanted)
        {
            return true;
        }
    }
    false
}
