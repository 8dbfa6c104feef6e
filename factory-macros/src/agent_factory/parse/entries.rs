//! The entries of each section.

use super::{
    error::EntryError,
    lists::parse_list,
    types::{is_type, parse_type, parse_type_path},
};
use crate::{
    agent_factory::model::syntax::{EntrySyntax, FieldSyntax, Param, ReplacedKind, ReplacedSyntax, SharedSyntax},
    kit::{attestation::take_attestation, errors::Errors, syntax::attributes::has_name},
};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Ident, Path, PathArguments, Token, Type, ext::IdentExt, parenthesized, parse::ParseStream,
    spanned::Spanned,
};

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
pub(super) fn parse_replaced(input: ParseStream<'_>, _: &mut Errors) -> Result<ReplacedSyntax> {
    parse_conditions(input)?;
    let is_static = input.parse::<Option<Token![static]>>()?.is_some();
    let is_constant = is_static || input.parse::<Option<Token![const]>>()?.is_some();
    if is_static {
        input.parse::<Option<Token![mut]>>()?;
    }
    let kind = is_constant.then_some(ReplacedKind::Constant);
    let path: Path = input.parse()?;
    match find_unexpected(&path) {
        Some(span) => Err(EntryError::Form(span)),
        None => Ok(ReplacedSyntax { kind, path }),
    }
}

/// Returns the span of what cannot be part of a replaced path: a keyword, or generic arguments of a function.
fn find_unexpected(path: &Path) -> Option<Span> {
    let is_keyword = |ident: &Ident| syn::parse2::<Ident>(ident.to_token_stream()).is_err();
    let last = path.segments.last()?;
    path.segments.iter().find_map(|segment| match &segment.arguments {
        _ if segment.ident == "Self" => Some(segment.ident.span()),
        PathArguments::AngleBracketed(arguments) if std::ptr::eq(segment, last) => Some(arguments.span()),
        _ if std::ptr::eq(segment, last) && is_keyword(&segment.ident) => Some(segment.ident.span()),
        _ => None,
    })
}

/// Parses the conditions of an item that takes no other attributes.
fn parse_conditions(input: ParseStream<'_>) -> Result<()> {
    let attrs = input.call(Attribute::parse_outer)?;
    match attrs.iter().find(|attr| !has_name(attr, &["cfg"])) {
        Some(attr) => Err(EntryError::Form(attr.span())),
        None => Ok(()),
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
    parse_conditions(input)?;
    let ident = parse_name(input)?;
    input.parse::<Token![:]>()?;
    let ty = parse_type(input, "a parameter", &ident)?;
    Ok(Param { ident, ty })
}
