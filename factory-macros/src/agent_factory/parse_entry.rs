use super::{
    entry::{Entry, Param},
    model::{PlatformField, Storage},
};
use crate::kit::{errors::Errors, vetting::shown};
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Ident, Path, Token, Type,
    ext::IdentExt,
    parenthesized,
    parse::{Parse, ParseStream},
    punctuated::Punctuated,
};

impl PlatformField {
    pub(super) fn parse(input: ParseStream<'_>, _: &mut Errors) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        let name = name(input)?.map(|(_, name)| name);
        let (storage, type_name) = (Storage::of(&ty), shown(&ty));
        Ok(Self { attrs, vis, ident, ty, name, storage, type_name })
    }
}

/// `as Primary`. What is no type is taken as it is, for the rules to report.
fn name(input: ParseStream<'_>) -> syn::Result<Option<(Token![as], Type)>> {
    let Some(keyword) = input.parse::<Option<Token![as]>>()? else { return Ok(None) };
    if let Ok(name) = input.fork().parse::<Type>() {
        let _read: Type = input.parse()?;
        return Ok(Some((keyword, name)));
    }
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?.to_tokens(&mut tokens);
    }
    let name = if tokens.is_empty() { keyword.to_token_stream() } else { tokens };
    Ok(Some((keyword, Type::Verbatim(name))))
}

impl Entry {
    pub(super) fn parse(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let ident = input.parse()?;
        input.parse::<Token![:]>()?;
        let path = type_path(input)?;
        let params = if input.peek(syn::token::Paren) { params(input, errors)? } else { Vec::new() };
        if let Some((keyword, name)) = name(input)? {
            let message = "only a shared component has a name, and this is made for a scope; remove it";
            errors.push(&quote!(#keyword #name), message);
        }
        Ok(Self::new(attrs, ident, path, params))
    }
}

/// As many as can be read.
fn params(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Vec<Param>> {
    let list;
    let end = parenthesized!(list in input).span.close();
    let mut params = Vec::new();
    while !list.is_empty() {
        let comma = list.parse().and_then(|param| {
            params.push(param);
            if list.is_empty() { Ok(()) } else { list.parse::<Token![,]>().map(drop) }
        });
        if let Err(error) = comma {
            let at = if list.is_empty() { end } else { error.span() };
            errors.add(syn::Error::new(at, "expected a parameter `name: Type`, and a comma before the next one"));
            // One error is enough, and what is left unread would be another.
            let _rest: syn::Result<TokenStream> = list.parse();
        }
    }
    Ok(params)
}

/// `syn` reads `Agent(topic: String)` as a bound like `Fn(String)`, and stops at the colon.
fn type_path(input: ParseStream<'_>) -> syn::Result<Path> {
    let mut path = Path { leading_colon: input.parse()?, segments: Punctuated::new() };
    loop {
        let ident = input.call(Ident::parse_any)?;
        let mut segment = syn::PathSegment::from(ident);
        if input.peek(Token![<]) {
            segment.arguments = syn::PathArguments::AngleBracketed(input.parse()?);
        }
        path.segments.push_value(segment);
        if !input.peek(Token![::]) {
            return Ok(path);
        }
        path.segments.push_punct(input.parse()?);
    }
}

impl Parse for Param {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let ident = input.parse()?;
        input.parse::<Token![:]>()?;
        Ok(Self { ident, ty: input.parse()? })
    }
}
