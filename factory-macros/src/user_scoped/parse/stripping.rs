//! The item without the attributes of this macro. Removing them from the tokens takes less time than emitting what was
//! parsed.

use crate::{
    kit::syntax::tokens::{as_group, is_punct, regroup},
    user_scoped::model::source::Source,
};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::TokenStreamExt;

/// Removes the attributes of the fields that name a source, or have one of these names.
pub(crate) fn strip_fields(item: TokenStream, unknown: &[&Ident]) -> TokenStream {
    let mut stripped = TokenStream::new();
    for token in item {
        match as_group(&token, Delimiter::Brace) {
            Some(fields) => stripped.append(regroup(fields, strip_attrs(fields.stream(), unknown))),
            None => stripped.append(token),
        }
    }
    stripped
}

/// Removes the attributes that name a source, or have one of these names. Does not look into groups.
pub(crate) fn strip_attrs(tokens: TokenStream, unknown: &[&Ident]) -> TokenStream {
    let mut tokens = tokens.into_iter().peekable();
    let mut stripped = TokenStream::new();
    while let Some(token) = tokens.next() {
        let is_stripped = |next: &TokenTree| matches!(next, TokenTree::Group(attr) if is_stripped_attr(attr, unknown));
        if !(is_punct(&token, '#') && tokens.next_if(is_stripped).is_some()) {
            stripped.append(token);
        }
    }
    stripped
}

fn is_stripped_attr(attr: &Group, unknown: &[&Ident]) -> bool {
    let Some(TokenTree::Ident(name)) = attr.stream().into_iter().next() else { return false };
    Source::from_keyword(&name).is_some() || unknown.contains(&&name)
}
