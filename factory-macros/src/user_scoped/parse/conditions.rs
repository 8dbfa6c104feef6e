//! The input of the derive that evaluates conditions.

use crate::kit::{
    conditions::{Within, resolve_conditions},
    syntax::{
        items::ItemKind,
        tokens::{as_group, collect_tokens},
    },
};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Returns the arguments of the attribute and its item, in which each condition is evaluated.
pub(crate) fn parse_evaluated(carrier: TokenStream) -> syn::Result<(TokenStream, TokenStream)> {
    let resolved = resolve_conditions(carrier, |input| {
        let tokens = collect_tokens(input.clone());
        let is_impl = split_args(&tokens).is_some_and(|(_, item)| is_impl(item));
        if is_impl { Within::Arguments } else { Within::Fields }
    })?;
    let tokens = collect_tokens(resolved);
    let (args, item) = split_args(&tokens).unwrap_or_default();
    Ok((args, item.iter().cloned().collect()))
}

fn split_args(tokens: &[TokenTree]) -> Option<(TokenStream, &[TokenTree])> {
    let (args, item) = tokens.split_first()?;
    Some((as_group(args, Delimiter::Parenthesis)?.stream(), item))
}

fn is_impl(item: &[TokenTree]) -> bool {
    ItemKind::find(item).is_some_and(|(kind, _)| kind == ItemKind::Impl)
}
