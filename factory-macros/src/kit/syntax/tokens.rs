//! Predicates on tokens, and the two walks through token groups: a search and a replacement.

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt};
use syn::ext::IdentExt;

/// Returns the tokens of a stream.
pub(crate) fn collect_tokens(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

/// Returns whether the token is this character.
pub(crate) fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
}

/// Returns whether the token is this character, and the next character belongs to the same operator, as in `::`.
pub(crate) fn is_joint(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted && punct.spacing() == Spacing::Joint)
}

/// Returns whether the token is this keyword or identifier.
pub(crate) fn is_word(token: &TokenTree, wanted: &str) -> bool {
    matches!(token, TokenTree::Ident(word) if word == wanted)
}

/// Returns the position of a keyword or identifier, outside of groups.
pub(crate) fn find_word(tokens: &[TokenTree], wanted: &str) -> Option<usize> {
    tokens.iter().position(|token| is_word(token, wanted))
}

/// Returns whether the identifier is one of these.
pub(crate) fn is_one_of(word: &Ident, known: &[&str]) -> bool {
    known.contains(&word.to_string().as_str())
}

/// Returns the group if the token is one with this delimiter.
pub(crate) fn as_group(token: &TokenTree, delimiter: Delimiter) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// Returns the parts between commas, without the empty ones.
pub(crate) fn split_at_commas(tokens: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut parts = Vec::new();
    for part in tokens.split(|token| is_punct(token, ',')) {
        if !part.is_empty() {
            parts.push(part);
        }
    }
    parts
}

/// Returns whether `name` occurs at any depth, with or without `r#`.
pub(crate) fn mentions(tokens: &dyn ToTokens, name: &Ident) -> bool {
    any_token(tokens, &mut |_, rest| matches!(&rest[0], TokenTree::Ident(word) if word.unraw() == name.unraw()))
}

/// Returns whether a token is wanted, at any depth.
///
/// `is_wanted` is called with the tokens before the current one in the same group, and with the rest, which begins with
/// the current token.
pub(crate) fn any_token(tokens: &dyn ToTokens, is_wanted: &mut dyn FnMut(&[TokenTree], &[TokenTree]) -> bool) -> bool {
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

/// A closure that replaces tokens; see [`map_tokens`].
type Replace<'a> = dyn FnMut(&[TokenTree], &[TokenTree]) -> Option<(usize, TokenStream)> + 'a;

/// Replaces tokens at any depth, and keeps the spans of the groups around them.
///
/// `replace` is called as [`any_token`] calls its closure. It returns how many tokens of the rest it replaces, at least
/// one, and by what; or `None` to keep the current token and continue within it if it is a group.
pub(crate) fn map_tokens(stream: TokenStream, replace: &mut Replace<'_>) -> TokenStream {
    let tokens = collect_tokens(stream);
    let (mut mapped, mut index) = (TokenStream::new(), 0);
    while index < tokens.len() {
        let (before, rest) = tokens.split_at(index);
        let (length, replacement) = replace(before, rest).unwrap_or_else(|| (1, map_within(&rest[0], replace)));
        mapped.extend(replacement);
        index += length;
    }
    mapped
}

fn map_within(token: &TokenTree, replace: &mut Replace<'_>) -> TokenStream {
    match token {
        TokenTree::Group(group) => regroup(group, map_tokens(group.stream(), replace)).into_token_stream(),
        token => token.to_token_stream(),
    }
}

/// Returns the group with other tokens in it, at the same span.
pub(crate) fn regroup(group: &Group, stream: TokenStream) -> TokenTree {
    let mut changed = Group::new(group.delimiter(), stream);
    changed.set_span(group.span());
    changed.into()
}

/// A short, often repeated sequence of tokens. Unlike a `TokenStream`, it is read without a call into rustc.
#[derive(Clone)]
pub(crate) struct TokenVec(Vec<TokenTree>);

impl TokenVec {
    pub(crate) fn new(stream: TokenStream) -> Self {
        Self(collect_tokens(stream))
    }

    /// Returns the tokens, each with this span.
    pub(crate) fn with_span(&self, span: proc_macro2::Span) -> Self {
        let mut tokens = self.0.clone();
        for token in &mut tokens {
            token.set_span(span);
        }
        Self(tokens)
    }
}

impl ToTokens for TokenVec {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.append_all(&self.0);
    }
}
