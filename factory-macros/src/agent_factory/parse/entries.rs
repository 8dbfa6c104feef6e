//! The entries of each section.

use super::{
    error::EntryError,
    lists::parse_list,
    types::{is_type, parse_type, parse_type_path},
};
use crate::{
    agent_factory::model::syntax::{EntrySyntax, FieldSyntax, Param, SharedSyntax},
    kit::{attestation::take_attestation, errors::Errors},
};
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Ident, Path, Token, Type, ext::IdentExt, parenthesized, parse::ParseStream};

type Result<T> = std::result::Result<T, EntryError>;

pub(super) fn parse_shared(input: ParseStream<'_>, errors: &mut Errors) -> Result<SharedSyntax> {
    let mut field = parse_field(input, "a component")?;
    let proof = take_attestation(&mut field.attrs, errors);
    Ok(SharedSyntax { field, proof })
}

pub(super) fn parse_request_data(input: ParseStream<'_>, _: &mut Errors) -> Result<FieldSyntax> {
    parse_field(input, "a request value")
}

pub(super) fn parse_guard(input: ParseStream<'_>, _: &mut Errors) -> Result<FieldSyntax> {
    parse_field(input, "a guard")
}

pub(super) fn parse_component(input: ParseStream<'_>, errors: &mut Errors) -> Result<EntrySyntax> {
    parse_entry(input, "a component", errors)
}

pub(super) fn parse_agent(input: ParseStream<'_>, errors: &mut Errors) -> Result<EntrySyntax> {
    parse_entry(input, "an agent", errors)
}

/// Parses an entry of `replaces`.
pub(super) fn parse_function(input: ParseStream<'_>, _: &mut Errors) -> Result<Path> {
    let start = input.span();
    let path = input.call(Path::parse_mod_style)?;
    let is_keyword = |ident: &Ident| syn::parse2::<Ident>(ident.to_token_stream()).is_err();
    match path.segments.last() {
        Some(last) if is_keyword(&last.ident) => Err(EntryError::Form(last.ident.span())),
        _ if path.segments.iter().any(|segment| segment.ident == "Self") => Err(EntryError::Form(start)),
        _ => Ok(path),
    }
}

fn parse_field(input: ParseStream<'_>, owner: &str) -> Result<FieldSyntax> {
    let attrs = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    let ident = parse_name(input)?;
    input.parse::<Token![:]>()?;
    let ty = parse_type(input, owner, &ident)?;
    let name = parse_component_name(input)?.map(|(_, name)| name);
    Ok(FieldSyntax { attrs, vis, ident, ty, name })
}

fn parse_entry(input: ParseStream<'_>, owner: &str, errors: &mut Errors) -> Result<EntrySyntax> {
    let attrs = input.call(Attribute::parse_outer)?;
    let ident = parse_name(input)?;
    input.parse::<Token![:]>()?;
    let path = parse_type_path(input, owner, &ident)?;
    let params = if input.peek(syn::token::Paren) { parse_params(input, errors)? } else { Vec::new() };
    if let Some((keyword, name)) = parse_component_name(input)? {
        errors.push(&quote!(#keyword #name), "only shared components and request data can have names; remove it");
    }
    Ok(EntrySyntax { attrs, ident, path, params })
}

fn parse_name(input: ParseStream<'_>) -> Result<Ident> {
    let is_keyword = !input.peek(Ident) && input.peek2(Token![:]) && !input.peek2(Token![::]);
    match input.fork().call(Ident::parse_any) {
        Ok(keyword) if is_keyword => {
            let message = format!("`{keyword}` is a keyword; write another name");
            Err(EntryError::Other(syn::Error::new(keyword.span(), message)))
        }
        _ => Ok(input.parse()?),
    }
}

/// Parses `as Primary`. Takes tokens that are not a type as they are, for the rules to report.
fn parse_component_name(input: ParseStream<'_>) -> syn::Result<Option<(Token![as], Type)>> {
    let Some(keyword) = input.parse::<Option<Token![as]>>()? else { return Ok(None) };
    let ahead = input.fork();
    if ahead.parse().is_ok_and(|name| is_type(&name)) {
        return Ok(Some((keyword, input.parse()?)));
    }
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?.to_tokens(&mut tokens);
    }
    let name = if tokens.is_empty() { keyword.to_token_stream() } else { tokens };
    Ok(Some((keyword, Type::Verbatim(name))))
}

/// Parses the parameters in the parentheses.
fn parse_params(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Vec<Param>> {
    let list;
    let end = parenthesized!(list in input).span.close();
    Ok(parse_list(&list, errors, parse_param, |error, _| {
        let error = error.into_error(&list, end, "a parameter `name: Type`");
        // What is left unread would be a second error.
        let _rest: syn::Result<TokenStream> = list.parse();
        error
    }))
}

fn parse_param(input: ParseStream<'_>, _: &mut Errors) -> Result<Param> {
    let ident = parse_name(input)?;
    input.parse::<Token![:]>()?;
    let ty = parse_type(input, "a parameter", &ident)?;
    Ok(Param { ident, ty })
}
