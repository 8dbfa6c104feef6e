//! Types of entries and of parameters.

use super::error::EntryError;
use crate::kit::{
    errors::span_unless_at_end,
    syntax::tokens::{any_token, is_punct, is_word},
    types::shapes::last_segment,
};
use proc_macro2::Span;
use quote::ToTokens;
use syn::{
    Ident, Path, PathArguments, PathSegment, Token, Type, ext::IdentExt, parse::ParseStream, punctuated::Punctuated,
};

/// Parses the type after `name:`. `owner` has the type, such as `a component`.
pub(super) fn parse_type(input: ParseStream<'_>, owner: &str, name: &Ident) -> Result<Type, EntryError> {
    let start = input.span();
    match input.parse() {
        Ok(ty) if is_type(&ty) => Ok(ty),
        Ok(_) => Err(expected_type(start, owner, name)),
        Err(error) => Err(expected_type(span_unless_at_end(error.span(), input, name.span()), owner, name)),
    }
}

/// Parses the type of an agent or of a scoped component. The parser of `syn` would read `Agent(topic: String)` as a
/// bound like `Fn(String)`, and stop at the colon.
pub(super) fn parse_type_path(input: ParseStream<'_>, owner: &str, name: &Ident) -> Result<Path, EntryError> {
    let mut path = Path { leading_colon: input.parse()?, segments: Punctuated::new() };
    loop {
        let segment = parse_segment(input).map_err(|error| {
            let at = span_unless_at_end(error.span(), input, name.span());
            expected_type(at, owner, name)
        })?;
        let is_last = !input.peek(Token![::]);
        if !is_part_of_path(&segment.ident, is_last) {
            return Err(expected_type(segment.ident.span(), owner, name));
        }
        path.segments.push_value(segment);
        if is_last {
            return Ok(path);
        }
        path.segments.push_punct(input.parse()?);
    }
}

fn expected_type(at: Span, owner: &str, name: &Ident) -> EntryError {
    EntryError::Other(syn::Error::new(at, format!("expected {owner}'s type after `{name}:`")))
}

fn parse_segment(input: ParseStream<'_>) -> syn::Result<PathSegment> {
    let mut segment = PathSegment::from(input.call(Ident::parse_any)?);
    if input.peek(Token![<]) {
        segment.arguments = PathArguments::AngleBracketed(input.parse()?);
    }
    Ok(segment)
}

/// Returns whether the word can be a segment of a path: an identifier, or before the last one a keyword such as
/// `crate`.
fn is_part_of_path(word: &Ident, is_last: bool) -> bool {
    let is_module = ["crate", "self", "super"].iter().any(|keyword| word == keyword);
    syn::parse2::<Ident>(word.to_token_stream()).is_ok() || is_module && !is_last
}

/// Returns whether the type is one outside of an item too. `Self` and `_` are not, and `crate` or `self` is a module.
pub(super) fn is_type(ty: &Type) -> bool {
    let is_module = last_segment(ty).is_some_and(|last| !is_part_of_path(&last.ident, true));
    let is_placeholder = any_token(ty, &mut |before, rest| {
        let is_lifetime = before.last().is_some_and(|before| is_punct(before, '\''));
        let is_name = rest.get(1).is_some_and(|after| is_punct(after, ':'));
        is_word(&rest[0], "Self") || is_word(&rest[0], "_") && !is_lifetime && !is_name
    });
    !is_module && !is_placeholder
}
