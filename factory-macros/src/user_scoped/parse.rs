use crate::{
    errors::Errors,
    paths::{CrateOption, Paths},
};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Expr, Fields, Ident, Item, ItemStruct, Meta, Type};

/// What stands before a field.
pub(crate) struct Mark {
    pub(crate) attr: Attribute,
    pub(crate) kind: MarkKind,
}

pub(crate) enum MarkKind {
    Shared,
    Scoped,
    Agent,
    Param,
    Init(Box<Expr>),
}

pub(crate) struct ParsedField {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) marks: Vec<Mark>,
}

pub(crate) struct Input {
    pub(crate) paths: Paths,
    /// Without our attributes.
    pub(crate) item: ItemStruct,
    pub(crate) fields: Vec<ParsedField>,
}

/// Whatever is no struct with named fields is reported, and given back as it is.
pub(crate) fn struct_item(args: TokenStream, item: TokenStream, errors: &mut Errors) -> Result<Input, TokenStream> {
    let root = if args.is_empty() { None } else { errors.ok(syn::parse2::<CrateOption>(args)) };
    let item = match syn::parse2(item.clone()) {
        Ok(Item::Struct(item)) if matches!(item.fields, Fields::Named(_)) => item,
        Ok(other) => {
            errors.push(keyword(&other), "`#[user_scoped]` goes on a struct with named fields");
            return Err(other.into_token_stream());
        }
        Err(error) => {
            errors.add(error);
            return Err(item);
        }
    };
    let mut item = item;
    let fields = item.fields.iter_mut().filter_map(|field| parsed_field(field, errors)).collect();
    Ok(Input { paths: Paths::new(root.map(|option| option.path)), item, fields })
}

/// The word to change; for a struct, the fields.
fn keyword(item: &Item) -> TokenStream {
    match item {
        Item::Struct(item) if item.fields.is_empty() => item.ident.to_token_stream(),
        Item::Struct(item) => item.fields.to_token_stream(),
        Item::Enum(item) => item.enum_token.to_token_stream(),
        Item::Union(item) => item.union_token.to_token_stream(),
        Item::Trait(item) => item.trait_token.to_token_stream(),
        Item::Impl(item) => item.impl_token.to_token_stream(),
        Item::Mod(item) => item.mod_token.to_token_stream(),
        Item::Fn(item) => item.sig.fn_token.to_token_stream(),
        Item::Type(item) => item.type_token.to_token_stream(),
        other => other.to_token_stream(),
    }
}

fn parsed_field(field: &mut syn::Field, errors: &mut Errors) -> Option<ParsedField> {
    let mut marks = Vec::new();
    for attr in field.attrs.extract_if(.., |attr| is_mark(attr)) {
        marks.extend(errors.ok(mark_kind(&attr)).map(|kind| Mark { attr, kind }));
    }
    let ident = field.ident.clone()?;
    Some(ParsedField { ident, ty: field.ty.clone(), marks })
}

fn is_mark(attr: &Attribute) -> bool {
    ["shared", "scoped", "agent", "param", "init"].iter().any(|name| attr.path().is_ident(name))
}

fn mark_kind(attr: &Attribute) -> syn::Result<MarkKind> {
    if attr.path().is_ident("init") {
        return attr.parse_args().map(|expr| MarkKind::Init(Box::new(expr))).map_err(|_| {
            syn::Error::new_spanned(attr, "`#[init]` holds the field's first value; write `#[init(expression)]`")
        });
    }
    let Meta::Path(path) = &attr.meta else {
        let name = attr.path().to_token_stream();
        return Err(syn::Error::new_spanned(&attr.meta, format!("`#[{name}]` takes no arguments; write `#[{name}]`")));
    };
    Ok(if path.is_ident("shared") {
        MarkKind::Shared
    } else if path.is_ident("scoped") {
        MarkKind::Scoped
    } else if path.is_ident("agent") {
        MarkKind::Agent
    } else {
        MarkKind::Param
    })
}
