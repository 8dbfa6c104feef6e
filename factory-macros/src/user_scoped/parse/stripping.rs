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
    first_word(attr.stream()).is_some_and(|name| Source::from_keyword(&name).is_some() || unknown.contains(&&name))
}

/// Returns the first word of an attribute. A `macro_rules!` wraps a `$meta:meta` in an invisible group.
fn first_word(attr: TokenStream) -> Option<Ident> {
    match attr.into_iter().next()? {
        TokenTree::Ident(name) => Some(name),
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => first_word(group.stream()),
        _ => None,
    }
}
