//! Recognition of statics and of their attributes.

use super::angles::find_outside_angles;
use crate::kit::syntax::tokens::{is_joint, is_punct};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;

/// The beginning of a static.
pub(super) struct StaticHead {
    pub(super) name: Ident,
    /// The keyword `mut`.
    pub(super) mutable: Option<Ident>,
    pub(super) ty: TokenStream,
}

/// Parses `static NAME: Type` from the keyword on. Returns `None` for a lifetime and for a closure.
pub(super) fn parse_static(before: &[TokenTree], tokens: &[TokenTree]) -> Option<StaticHead> {
    if before.last().is_some_and(|token| is_joint(token, '\'')) {
        return None;
    }
    let (qualifier, rest) = match tokens.get(1..)? {
        [TokenTree::Ident(word), rest @ ..] if word == "mut" || word == "ref" => (Some(word), rest),
        rest => (None, rest),
    };
    match rest {
        [TokenTree::Ident(name), colon, ty @ ..] if is_punct(colon, ':') && name != "_" => {
            let ty = &ty[..find_outside_angles(ty, |token| is_punct(token, '=') || is_punct(token, ';'))];
            let mutable = qualifier.filter(|word| *word == "mut").cloned();
            Some(StaticHead { name: name.clone(), mutable, ty: quote!(#(#ty)*) })
        }
        _ => None,
    }
}

/// Returns the last segment of the path of an attribute.
pub(super) fn attribute_name(attribute: &Group) -> Option<Ident> {
    let mut name = None;
    for token in attribute.stream() {
        match token {
            TokenTree::Ident(word) => name = Some(word),
            // A `macro_rules!` passes a `$meta:meta` in an invisible group.
            TokenTree::Group(meta) if meta.delimiter() == Delimiter::None => return attribute_name(&meta),
            token if is_punct(&token, ':') => {}
            _ => break,
        }
    }
    name
}
