//! A struct with named fields.

use super::{
    source_attrs::take_source_attrs,
    stripping::{strip_attrs, strip_fields},
};
use crate::kit::deprecation::is_deprecated;
use crate::{
    kit::{
        conditions::{has_condition, is_removed_by},
        errors::{Errors, error},
        paths::Paths,
        syntax::{attributes::path_ends_with, items::ItemKind, tokens::collect_tokens},
    },
    user_scoped::model::{
        position::Position,
        syntax::{FieldSyntax, Options, StructSyntax, is_built_in, unknown_name},
    },
};
use proc_macro2::TokenStream;
use quote::format_ident;
use syn::{Attribute, Data, DeriveInput, Fields, Ident};

const EXPECTED: &str =
    "`#[user_scoped]` goes on a struct with named fields, on the `impl` with its constructor, or on a module";

/// Parses the struct. Reports any other item, and returns it as it is.
pub(crate) fn parse_struct(
    options: Options,
    mut item: TokenStream,
    errors: &mut Errors,
) -> Result<StructSyntax, TokenStream> {
    let Some(parsed) = errors.handle(parse_definition(&item)) else { return Err(item) };
    if let Some(repeated) = parsed.attrs.iter().find(|attr| path_ends_with(attr, "user_scoped")) {
        errors.push(repeated, "`#[user_scoped]` is written twice; remove this one");
        if options.create.is_none() {
            // The other one expands the struct.
            return Err(item);
        }
        item = strip_attrs(item, &[&format_ident!("user_scoped")]);
    }
    let DeriveInput { attrs, ident, generics, data, .. } = parsed;
    let Some(fields) = errors.handle(named_fields(data, &ident)) else { return Err(item) };
    let is_deprecated = is_deprecated(&attrs) || fields.iter().any(|field| is_deprecated(&field.attrs));
    let has_only_built_in_attrs = attrs.iter().all(is_built_in);
    let has_conditions = fields.iter().any(|field| has_condition(&field.attrs));
    let (mut known, mut unknown_attrs) = (Vec::new(), Vec::new());
    for mut field in fields.into_iter().filter(|field| !is_removed_by(&field.attrs)) {
        let mut unknown = take_unknown_attrs(&mut field, has_only_built_in_attrs);
        // Without a known attribute, the source of the field is not known.
        if unknown.is_empty() {
            known.extend(parse_field(field, errors));
        }
        unknown_attrs.append(&mut unknown);
    }
    let stripped = strip_fields(item, &unknown_attrs.iter().filter_map(unknown_name).collect::<Vec<_>>());
    let (paths, is_constructed) = (Paths::new(options.root), options.create.is_some());
    Ok(StructSyntax {
        paths,
        is_constructed,
        is_deprecated,
        has_conditions,
        ident,
        generics,
        stripped,
        fields: known,
        unknown_attrs,
    })
}

fn parse_definition(item: &TokenStream) -> syn::Result<DeriveInput> {
    syn::parse2(item.clone()).map_err(|syntax_error| {
        let tokens = collect_tokens(item.clone());
        match ItemKind::find(&tokens) {
            Some((ItemKind::Struct | ItemKind::Enum | ItemKind::Union, _)) | None => syntax_error,
            Some((_, keyword)) => error(keyword, EXPECTED),
        }
    })
}

fn named_fields(data: Data, name: &Ident) -> syn::Result<Fields> {
    match data {
        Data::Struct(data) => match data.fields {
            fields @ Fields::Named(_) => Ok(fields),
            fields @ Fields::Unnamed(_) => Err(error(&fields, EXPECTED)),
            Fields::Unit => Err(error(name, EXPECTED)),
        },
        Data::Enum(data) => Err(error(&data.enum_token, EXPECTED)),
        Data::Union(data) => Err(error(&data.union_token, EXPECTED)),
    }
}

/// Takes the attributes that nothing declares. Rustc would report them without the ones that exist.
fn take_unknown_attrs(field: &mut syn::Field, has_only_built_in_attrs: bool) -> Vec<Attribute> {
    let attrs = std::mem::take(&mut field.attrs).into_iter();
    let (unknown, known) = attrs.partition(|attr| has_only_built_in_attrs && unknown_name(attr).is_some());
    field.attrs = known;
    unknown
}

fn parse_field(mut field: syn::Field, errors: &mut Errors) -> Option<FieldSyntax> {
    let sources = take_source_attrs(&mut field.attrs, Position::Field, errors)?;
    Some(FieldSyntax { ident: field.ident?, ty: field.ty, sources })
}
