//! The attributes that name a source.

use super::param_values::{EXPECTED, parse_values};
use crate::{
    kit::{
        errors::{Errors, error},
        types::shapes::is_component_name,
    },
    user_scoped::model::{
        position::Position,
        source::{AttrArgument, Source},
        syntax::SourceAttr,
    },
};
use proc_macro2::TokenStream;
use syn::{Attribute, MacroDelimiter, Meta, Type};

/// Takes the attributes that name a source. Returns `None` if an attribute is wrong, because a
/// field without its source would be a further error.
pub(crate) fn take_source_attrs(
    attrs: &mut Vec<Attribute>,
    position: Position,
    errors: &mut Errors,
) -> Option<Vec<SourceAttr>> {
    let (mut sources, mut is_right) = (Vec::new(), true);
    for attr in std::mem::take(attrs) {
        if let Some(source) = read_source(&attr) {
            match errors.handle(parse_source(attr, source, position)) {
                Some(source) => sources.push(source),
                None => is_right = false,
            }
            continue;
        }
        attrs.push(attr);
    }
    is_right.then_some(sources)
}

pub(crate) fn read_source(attr: &Attribute) -> Option<Source> {
    attr.path().get_ident().and_then(Source::from_keyword)
}

fn parse_source(attr: Attribute, source: Source, position: Position) -> syn::Result<SourceAttr> {
    let argument = parse_argument(&attr, source, position)?;
    let values = match (source.accepted_argument(position), &argument) {
        (AttrArgument::Values, Some(tokens)) => parse_values(tokens)?,
        _ => Vec::new(),
    };
    Ok(SourceAttr { attr, source, argument, values })
}

fn parse_argument(attr: &Attribute, source: Source, position: Position) -> syn::Result<Option<TokenStream>> {
    let (meta, keyword) = (&attr.meta, source.keyword().unwrap_or_default());
    let is_bare = matches!(meta, Meta::Path(_));
    match source.accepted_argument(position) {
        AttrArgument::None | AttrArgument::OptionalName | AttrArgument::Values if is_bare => Ok(None),
        AttrArgument::None => Err(error(meta, format!("`#[{keyword}]` takes no arguments; write `#[{keyword}]`"))),
        AttrArgument::OptionalName => read_name(meta).map(Some).ok_or_else(|| error(attr, name_message(keyword))),
        AttrArgument::Expression => {
            read_expression(meta).map(Some).ok_or_else(|| error(attr, expression_message(keyword)))
        }
        AttrArgument::Values => read_values(meta).map(Some).ok_or_else(|| error(meta, EXPECTED)),
        AttrArgument::Unread => Ok(None),
    }
}

fn read_name(meta: &Meta) -> Option<TokenStream> {
    let list = meta.require_list().ok().filter(|list| matches!(list.delimiter, MacroDelimiter::Paren(_)))?;
    let name: Type = syn::parse2(list.tokens.clone()).ok()?;
    is_component_name(&name).then(|| list.tokens.clone())
}

/// Returns the tokens between the parentheses, if there are some.
fn read_values(meta: &Meta) -> Option<TokenStream> {
    let list = meta.require_list().ok().filter(|list| matches!(list.delimiter, MacroDelimiter::Paren(_)))?;
    (!list.tokens.is_empty()).then(|| list.tokens.clone())
}

/// Returns the tokens, which rustc reads.
fn read_expression(meta: &Meta) -> Option<TokenStream> {
    meta.require_list().ok().map(|list| list.tokens.clone()).filter(|expression| !expression.is_empty())
}

fn name_message(keyword: &str) -> String {
    let forms = format!("write `#[{keyword}(Name)]`, or `#[{keyword}]`");
    format!("`#[{keyword}(…)]` takes the name of the component, which is a type; {forms}")
}

fn expression_message(keyword: &str) -> String {
    format!("`#[{keyword}]` takes the initial value of the field; write `#[{keyword}(expression)]`")
}
