//! Parses the arguments and the item.

use super::model::{Alias, Function, Instead, Kind, Singleton, Stage};
use crate::kit::{
    arguments::{AcceptedArguments, ValueKind},
    errors::{Errors, error},
    paths::Paths,
    syntax::{
        attributes::path_ends_with,
        functions::{FunctionHead, parse_qualifiers},
        items::ItemKind,
        tokens::{collect_tokens, is_punct, is_word},
    },
};
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::{
    Attribute, DeriveInput, Ident, LitStr, Token, Visibility,
    ext::IdentExt,
    parse::{ParseStream, Parser},
    token,
};

const ACCEPTED: AcceptedArguments = AcceptedArguments {
    attribute: "`#[deprecated_singleton]`",
    keys: &[
        ("instead", ValueKind::Text("create_agent_instance_factory(scope)")),
        ("stage", ValueKind::Text("deny")),
        ("crate", ValueKind::Path),
    ],
};

/// Parses the item. Returns `None` if an error was reported after which nothing more can be said, or if another
/// `#[deprecated_singleton]` follows, which replaces the item.
pub(super) fn parse_singleton(args: TokenStream, item: &TokenStream, errors: &mut Errors) -> Option<Singleton> {
    let mut arguments = ACCEPTED.parse(args, errors);
    let tokens = collect_tokens(item.clone());
    let parser = |input: ParseStream<'_>| parse_item(ItemKind::find(&tokens), input);
    let (attrs, name, kind) = errors.handle(parser.parse2(item.clone()))?;
    if let Some(again) = attrs.iter().find(|attr| path_ends_with(attr, "deprecated_singleton")) {
        errors.push(again, "`#[deprecated_singleton]` is written twice; remove this one");
        return None;
    }
    let instead = match arguments.take_text("instead") {
        Some(instead) => Instead::Given(instead),
        None if arguments.may_be_misspelled("instead") => Instead::Broken,
        None => Instead::Missing,
    };
    let stage = arguments.take_text("stage").map_or(Stage::Warn, parse_stage);
    Some(Singleton { paths: Paths::new(arguments.take_path("crate")), name, attrs, kind, instead, stage })
}

fn parse_stage(stage: LitStr) -> Stage {
    match stage.value().as_str() {
        "warn" => Stage::Warn,
        "deny" => Stage::Deny(stage),
        _ => Stage::Unknown(stage),
    }
}

fn parse_item(kind: Option<(ItemKind, &Ident)>, input: ParseStream<'_>) -> syn::Result<(Vec<Attribute>, Ident, Kind)> {
    const WANTED: &str = "`#[deprecated_singleton]` applies to a function, a method, a type, a `static` or a `const`";
    let whole = input.fork();
    let attrs = input.call(Attribute::parse_outer)?;
    let vis: Visibility = input.parse()?;
    let (name, kind) = match kind {
        Some((ItemKind::Function, _)) => parse_function(vis, input)?,
        Some((ItemKind::TypeAlias, _)) => parse_alias(vis, input)?,
        Some((ItemKind::Static | ItemKind::Const, keyword)) => parse_value(keyword, input)?,
        Some((ItemKind::Struct | ItemKind::Enum | ItemKind::Union, _)) => {
            let ty: DeriveInput = whole.parse()?;
            (ty.ident.clone(), Kind::Type(Box::new(ty)))
        }
        Some((_, keyword)) => return Err(error(keyword, WANTED)),
        None => return Err(error(&input.parse::<TokenTree>()?, WANTED)),
    };
    // The rest is a body or a value, which the macro does not read.
    input.parse::<TokenStream>()?;
    Ok((attrs, name, kind))
}

fn parse_function(vis: Visibility, input: ParseStream<'_>) -> syn::Result<(Ident, Kind)> {
    let qualifiers = parse_qualifiers(input)?;
    let head = FunctionHead::parse(qualifiers, input)?;
    let name = head.ident.clone();
    if !input.peek(token::Brace) {
        return Ok((name, Kind::Declaration));
    }
    let body = input.parse()?;
    Ok((name, Kind::Function(Box::new(Function { vis, head, body }))))
}

fn parse_alias(vis: Visibility, input: ParseStream<'_>) -> syn::Result<(Ident, Kind)> {
    input.parse::<Token![type]>()?;
    let name = input.call(Ident::parse_any)?;
    let generics = input.parse()?;
    if input.parse::<Option<Token![=]>>()?.is_none() {
        return Ok((name, Kind::Declaration));
    }
    let rest = collect_tokens(input.parse()?);
    let ty = rest.iter().take_while(|token| !is_punct(token, ';') && !is_word(token, "where"));
    let ty = quote!(#(#ty)*);
    Ok((name, Kind::Alias(Box::new(Alias { vis, generics, ty }))))
}

fn parse_value(keyword: &Ident, input: ParseStream<'_>) -> syn::Result<(Ident, Kind)> {
    if keyword == "static" {
        // In an `extern` block, a `static` is `safe` or `unsafe`.
        parse_qualifiers(input)?;
    }
    input.call(Ident::parse_any)?;
    input.parse::<Option<Token![mut]>>()?;
    Ok((input.call(Ident::parse_any)?, Kind::Value(keyword.clone())))
}
