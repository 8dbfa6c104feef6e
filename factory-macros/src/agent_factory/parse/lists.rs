//! Lists in which a mistake in one item does not hide the others.

use super::error::EntryError;
use crate::kit::{conditions::is_removed, errors::Errors};
use proc_macro2::Span;
use syn::{Token, parse::ParseStream};

/// Parses as many items between commas as can be read, and returns those whose condition holds. `recover` takes an error and the span of the item's first token.
/// It returns the error to report, and skips the rest of the item.
pub(super) fn parse_list<T>(
    input: ParseStream<'_>,
    errors: &mut Errors,
    parse_item: fn(ParseStream<'_>, &mut Errors) -> Result<T, EntryError>,
    recover: impl Fn(EntryError, Span) -> syn::Error,
) -> Vec<T> {
    let mut items = Vec::new();
    while !input.is_empty() {
        let (start, is_removed) = (input.span(), is_removed(input));
        let result = parse_item(input, errors).and_then(|item| {
            items.extend((!is_removed).then_some(item));
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
            Ok(())
        });
        if let Err(error) = result {
            errors.push_error(recover(error, start));
        }
    }
    items
}
