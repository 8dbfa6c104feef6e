use crate::{
    errors::Errors,
    paths::{CrateOption, Paths},
};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Fields, Ident, Meta, Type};

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
    /// The expression, as it stands.
    Init(TokenStream),
}

pub(crate) struct ParsedField {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) marks: Vec<Mark>,
}

pub(crate) struct Input {
    pub(crate) paths: Paths,
    /// Without our attributes.
    pub(crate) item: DeriveInput,
    pub(crate) fields: Vec<ParsedField>,
}

/// Whatever is no struct with named fields is reported, and given back as it is.
pub(crate) fn struct_item(args: TokenStream, item: TokenStream, errors: &mut Errors) -> Result<Input, TokenStream> {
    let root = if args.is_empty() { None } else { errors.ok(syn::parse2::<CrateOption>(args)) };
    let mut parsed = match other_item(&item).map_or_else(|| syn::parse2::<DeriveInput>(item.clone()), Err) {
        Ok(parsed) => parsed,
        Err(error) => {
            errors.add(error);
            return Err(item);
        }
    };
    let name = parsed.ident.clone();
    let fields = match &mut parsed.data {
        Data::Struct(data) => match &mut data.fields {
            Fields::Named(fields) => Ok(fields),
            Fields::Unnamed(fields) => Err(fields.to_token_stream()),
            Fields::Unit => Err(name.to_token_stream()),
        },
        Data::Enum(data) => Err(data.enum_token.to_token_stream()),
        Data::Union(data) => Err(data.union_token.to_token_stream()),
    };
    match fields {
        Ok(fields) => {
            let fields = fields.named.iter_mut().filter_map(|field| parsed_field(field, errors)).collect();
            Ok(Input { paths: Paths::new(root.map(|option| option.path)), item: parsed, fields })
        }
        Err(at) => {
            errors.push(at, WANTED);
            Err(item)
        }
    }
}

const WANTED: &str = "`#[user_scoped]` goes on a struct with named fields";

/// The error for a trait, a function and so on, at the word that says what it is.
fn other_item(item: &TokenStream) -> Option<syn::Error> {
    const DATA: [&str; 3] = ["struct", "enum", "union"];
    const OTHERS: [&str; 8] = ["trait", "impl", "fn", "mod", "type", "const", "static", "use"];
    let mut words = item.clone().into_iter().filter_map(|token| match token {
        TokenTree::Ident(word) => Some(word),
        _ => None,
    });
    let keyword = words.find(|word| DATA.iter().chain(&OTHERS).any(|keyword| word == keyword))?;
    let is_other = OTHERS.iter().any(|other| keyword == other);
    is_other.then(|| syn::Error::new(keyword.span(), WANTED))
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
        let expr = attr.meta.require_list().ok().map(|list| list.tokens.clone()).filter(|expr| !expr.is_empty());
        let wanted = "`#[init]` holds the field's first value; write `#[init(expression)]`";
        return expr.map(MarkKind::Init).ok_or_else(|| syn::Error::new_spanned(attr, wanted));
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
