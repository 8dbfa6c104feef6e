//! Lifetimes in types, searched and replaced in their tokens.

use crate::kit::syntax::tokens::{any_token, is_punct, is_word, map_tokens};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Lifetime;

/// Returns whether `'user` is mentioned.
pub(crate) fn mentions_user(tokens: &dyn ToTokens) -> bool {
    any_lifetime(tokens, |name| name == "user")
}

/// Returns whether any lifetime is written, `'_` and `'static` included.
pub(crate) fn mentions_lifetime(tokens: &dyn ToTokens) -> bool {
    any_lifetime(tokens, |_| true)
}

/// Returns whether a lifetime other than `'static` is written.
pub(crate) fn mentions_short_lifetime(tokens: &dyn ToTokens) -> bool {
    any_lifetime(tokens, |name| name != "static")
}

fn any_lifetime(tokens: &dyn ToTokens, is_wanted: fn(&Ident) -> bool) -> bool {
    any_token(tokens, &mut |_, rest| lifetime_name(rest).is_some_and(is_wanted))
}

/// Returns the name of the lifetime at the beginning.
fn lifetime_name(tokens: &[TokenTree]) -> Option<&Ident> {
    match tokens {
        [tick, TokenTree::Ident(name), ..] if is_punct(tick, '\'') => Some(name),
        _ => None,
    }
}

/// Returns whether a lifetime is elided, as in `&str` and `Text<'_>`. The arguments and the result of a `Fn` do not
/// count, because elision there has rules of its own.
pub(crate) fn elides_lifetime(tokens: &dyn ToTokens) -> bool {
    let mut is_elided = false;
    map_tokens(tokens.to_token_stream(), &mut |before, rest| match next_piece(before, rest) {
        Piece::Elided { .. } => {
            is_elided = true;
            Some((rest.len(), TokenStream::new()))
        }
        Piece::Skipped(length) => Some((length, TokenStream::new())),
        Piece::Other => None,
    });
    is_elided
}

/// Writes `lifetime` where one is elided.
pub(crate) fn write_elided_lifetimes(tokens: TokenStream, lifetime: &Lifetime) -> TokenStream {
    map_tokens(tokens, &mut |before, rest| match next_piece(before, rest) {
        Piece::Elided { kept, length } => {
            let kept = &rest[..kept];
            Some((length, quote!(#(#kept)* #lifetime)))
        }
        Piece::Skipped(length) => {
            let skipped = &rest[..length];
            Some((length, quote!(#(#skipped)*)))
        }
        Piece::Other => None,
    })
}

enum Piece {
    /// The number of tokens after which the lifetime belongs, and the number of tokens that it completes.
    Elided {
        kept: usize,
        length: usize,
    },
    /// The number of tokens in which no lifetime is elided.
    Skipped(usize),
    Other,
}

fn next_piece(before: &[TokenTree], rest: &[TokenTree]) -> Piece {
    match rest {
        // A `->`: the result of a `Fn`.
        [dash, ..] if is_punct(dash, '-') => Piece::Skipped(rest.len()),
        [tick, name, ..] if is_punct(tick, '\'') && is_word(name, "_") => Piece::Elided { kept: 0, length: 2 },
        [tick, _, ..] if is_punct(tick, '\'') => Piece::Skipped(2),
        [and, tick, ..] if is_punct(and, '&') && is_punct(tick, '\'') => Piece::Skipped(1),
        [and, ..] if is_punct(and, '&') => Piece::Elided { kept: 1, length: 1 },
        [TokenTree::Group(_), ..] if is_after_name(before) => Piece::Skipped(1),
        _ => Piece::Other,
    }
}

/// Returns whether the tokens end in a name, as `Fn` before its arguments.
fn is_after_name(before: &[TokenTree]) -> bool {
    match before {
        [.., tick, TokenTree::Ident(_)] if is_punct(tick, '\'') => false,
        [.., TokenTree::Ident(word)] => !["const", "dyn", "impl", "mut"].iter().any(|keyword| word == keyword),
        _ => false,
    }
}

/// Replaces each lifetime of these names, given without the tick, by another lifetime.
pub(crate) fn rename_lifetimes(tokens: TokenStream, names: &[Ident], lifetime: &Lifetime) -> TokenStream {
    map_tokens(tokens, &mut |_, rest| {
        let name = lifetime_name(rest).filter(|name| names.contains(name))?;
        let mut renamed = lifetime.clone();
        renamed.set_span(name.span());
        Some((2, renamed.into_token_stream()))
    })
}
