//! Parses the macro's input. It reports what it cannot read, and reads on: an editor completes in half-typed entries.

mod entries;
mod error;
mod lists;
mod sections;
mod types;

use crate::{
    agent_factory::model::syntax::{Declaration, FactorySyntax},
    kit::{
        arguments::parse_crate_option,
        errors::{Errors, span_unless_at_end},
        paths::Paths,
    },
};
use proc_macro2::{Span, TokenStream};
use syn::{
    Attribute, Generics, Ident, Token, braced,
    ext::IdentExt,
    parse::{ParseStream, Parser},
};

const FORM: &str = "expected `pub factory Name for pub struct Platform { … }`";

/// Parses the whole input. Returns `None` if not even the names can be read.
pub(super) fn parse_factory(input: TokenStream, errors: &mut Errors) -> Option<FactorySyntax> {
    let last = input.clone().into_iter().last().map_or_else(Span::call_site, |token| token.span());
    let parsed = (|input: ParseStream<'_>| {
        let mut factory =
            parse_head(input).map_err(|error| syn::Error::new(span_unless_at_end(error.span(), input, last), FORM))?;
        let body;
        braced!(body in input);
        factory.sections = sections::parse_sections(&body, errors);
        reject_rest(input, errors)?;
        Ok(factory)
    })
    .parse2(input);
    errors.handle(parsed)
}

/// Parses the name of the factory and the path of the library. Returns `None` if the input up to the braces has a
/// mistake.
pub(super) fn parse_names(input: TokenStream) -> Option<(Ident, Paths)> {
    let parser = |input: ParseStream<'_>| {
        let head = parse_head(input)?;
        input.parse::<TokenStream>()?;
        Ok(head)
    };
    let head = parser.parse2(input).ok()?;
    Some((head.factory.ident, Paths::new(head.root)))
}

fn reject_rest(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
    if !input.is_empty() {
        let message = "unexpected tokens after the braces; write each factory in an `agent_factory!` of its own";
        errors.push_error(input.error(message));
        input.parse::<TokenStream>()?;
    }
    Ok(())
}

/// Parses the input up to the braces.
fn parse_head(input: ParseStream<'_>) -> syn::Result<FactorySyntax> {
    let root = parse_root(input)?;
    let factory = parse_named(input, "factory")?;
    input.parse::<Token![for]>()?;
    let platform = parse_named(input, "struct")?;
    let mut generics: Generics = input.parse()?;
    generics.where_clause = input.parse()?;
    if !input.peek(syn::token::Brace) {
        return Err(input.error(FORM));
    }
    Ok(FactorySyntax { root, factory, platform, generics, sections: Vec::new() })
}

/// Parses `crate = path;`.
fn parse_root(input: ParseStream<'_>) -> syn::Result<Option<syn::Path>> {
    if !(input.peek(Token![crate]) && input.peek2(Token![=])) {
        return Ok(None);
    }
    let root = parse_crate_option(input)?;
    input.parse::<Token![;]>()?;
    Ok(Some(root))
}

fn parse_named(input: ParseStream<'_>, keyword: &str) -> syn::Result<Declaration> {
    let attrs = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    let word = input.call(Ident::parse_any)?;
    if word != keyword {
        return Err(syn::Error::new(word.span(), FORM));
    }
    Ok(Declaration { attrs, vis, ident: input.parse()? })
}
