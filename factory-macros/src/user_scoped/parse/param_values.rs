//! The values of `#[agent(topic = topic.clone(), depth = depth + 1)]`.

use crate::{
    kit::{
        errors::error,
        syntax::tokens::{collect_tokens, is_joint, is_punct, split_at_commas},
    },
    user_scoped::model::syntax::ParamValue,
};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

pub(super) const EXPECTED: &str =
    "`#[agent(…)]` gives each parameter of the agent a value; write `#[agent(name = value)]`, or `#[agent]`";

/// Parses the names. Rustc parses the values.
pub(super) fn parse_values(argument: &TokenStream) -> syn::Result<Vec<ParamValue>> {
    let tokens = collect_tokens(argument.clone());
    let mut values: Vec<ParamValue> = Vec::new();
    for part in split_at_commas(&tokens) {
        match (split_name(part), values.last_mut()) {
            (Some((name, [])), _) => return Err(error(name, format!("`{name}` has no value; write `{name} = value`"))),
            (Some((name, value)), _) => values.push(ParamValue { name: name.clone(), value: quote!(#(#value)*) }),
            (None, Some(ParamValue { value, .. })) if may_contain_comma(value) => value.extend(quote!(, #(#part)*)),
            (None, _) => return Err(error(&quote!(#(#part)*), EXPECTED)),
        }
    }
    if values.is_empty() { Err(error(argument, EXPECTED)) } else { Ok(values) }
}

/// Returns the name before the equals sign, and the tokens after it.
fn split_name(part: &[TokenTree]) -> Option<(&Ident, &[TokenTree])> {
    match part {
        [TokenTree::Ident(_), first, second, ..] if is_joint(first, '=') && is_operator_end(second) => None,
        [TokenTree::Ident(name), equals, value @ ..] if is_punct(equals, '=') => Some((name, value)),
        _ => None,
    }
}

/// Returns whether the token ends `==` or `=>`.
fn is_operator_end(token: &TokenTree) -> bool {
    is_punct(token, '=') || is_punct(token, '>')
}

/// Returns whether a comma may belong to the value: between generic arguments, or between the arguments of a closure.
fn may_contain_comma(value: &TokenStream) -> bool {
    value.clone().into_iter().any(|token| is_punct(&token, '<') || is_punct(&token, '|'))
}
