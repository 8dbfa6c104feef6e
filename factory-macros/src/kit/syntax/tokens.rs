//! The search and the replacement of tokens, with the predicates of `factory-scan`.

pub(crate) use factory_scan::syntax::tokens::{
    any_token, as_group, collect_tokens, is_joint, is_one_of, is_punct, is_word, mentions, split_at_commas,
};

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt};

/// Returns the position of a keyword or identifier, outside of groups.
pub(crate) fn find_word(tokens: &[TokenTree], wanted: &str) -> Option<usize> {
    tokens.iter().position(|token| is_word(token, wanted))
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
