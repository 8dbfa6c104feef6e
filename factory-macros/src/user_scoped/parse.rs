use super::{args::Args, model::Made};
use crate::{
    errors::Errors,
    paths::{Paths, names_a_component},
};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, Data, DeriveInput, Fields, Generics, Ident, MacroDelimiter, Meta, Token, Type, punctuated::Punctuated,
};

/// What stands before a field.
pub(crate) struct Mark {
    pub(crate) attr: Attribute,
    pub(crate) kind: MarkKind,
}

pub(crate) enum MarkKind {
    /// With the name, where the type alone does not say which.
    Shared(Option<Type>),
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
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    /// The whole struct without our attributes: what is emitted.
    pub(crate) unmarked: TokenStream,
    pub(crate) fields: Vec<ParsedField>,
    pub(crate) made: Made,
}

/// Whatever is no struct with named fields is reported, and given back as it is.
pub(crate) fn struct_item(args: Args, item: TokenStream, errors: &mut Errors) -> Result<Input, TokenStream> {
    let parsed = match syn::parse2::<DeriveInput>(item.clone()) {
        Ok(parsed) => parsed,
        Err(error) => {
            errors.add(other_item(&item).unwrap_or(error));
            return Err(item);
        }
    };
    if let Some(again) = parsed.attrs.iter().find(|attr| is_user_scoped(attr)) {
        errors.push(again, "`#[user_scoped]` stands here twice; remove this one");
        // The second one expands the struct.
        return Err(item);
    }
    let DeriveInput { attrs, ident, generics, data, .. } = parsed;
    let fields = match data {
        Data::Struct(data) => match data.fields {
            Fields::Named(fields) => Ok(fields.named),
            Fields::Unnamed(fields) => Err(fields.to_token_stream()),
            Fields::Unit => Err(ident.to_token_stream()),
        },
        Data::Enum(data) => Err(data.enum_token.to_token_stream()),
        Data::Union(data) => Err(data.union_token.to_token_stream()),
    };
    match fields {
        Ok(fields) => {
            let unknown = if attrs.iter().all(is_built_in) { unknown(&fields, errors) } else { Vec::new() };
            let fields = fields.into_iter().filter(|field| !field.attrs.iter().any(|attr| is_one_of(&unknown, attr)));
            let fields = fields.filter_map(|field| parsed_field(field, errors)).collect();
            let made = args.create.map_or(Made::FromFields, |_| Made::Elsewhere);
            Ok(Input {
                paths: Paths::new(args.root),
                ident,
                generics,
                unmarked: unmarked(item, &unknown),
                fields,
                made,
            })
        }
        Err(at) => {
            errors.push(at, WANTED);
            Err(item)
        }
    }
}

fn is_user_scoped(attr: &Attribute) -> bool {
    attr.path().segments.last().is_some_and(|last| last.ident == "user_scoped")
}

const WANTED: &str =
    "`#[user_scoped]` goes on a struct with named fields, on the `impl` with its constructor, or on a module";

/// The error for a trait, a function and so on, at the word that says what it is.
fn other_item(item: &TokenStream) -> Option<syn::Error> {
    let keyword = keyword(item).filter(|keyword| !DATA.iter().any(|data| keyword == data))?;
    Some(syn::Error::new(keyword.span(), WANTED))
}

const DATA: [&str; 3] = ["struct", "enum", "union"];

/// The word that says what an item is.
pub(crate) fn keyword(item: &TokenStream) -> Option<Ident> {
    const OTHERS: [&str; 9] = ["trait", "impl", "fn", "type", "const", "static", "use", "extern", "macro_rules"];
    let mut words = item.clone().into_iter().filter_map(|token| match token {
        TokenTree::Ident(word) => Some(word),
        _ => None,
    });
    words.find(|word| DATA.iter().chain(&OTHERS).any(|keyword| word == keyword))
}

/// The tokens as they came, less the marks between the last braces: printing what was parsed would take longer.
fn unmarked(item: TokenStream, unknown: &[Ident]) -> TokenStream {
    let fields = |group: Group| {
        let mut fields = Group::new(group.delimiter(), without_marks(group.stream(), unknown));
        fields.set_span(group.span());
        TokenTree::Group(fields)
    };
    let token = |token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => fields(group),
        token => token,
    };
    item.into_iter().map(token).collect()
}

fn without_marks(fields: TokenStream, unknown: &[Ident]) -> TokenStream {
    let mut tokens = fields.into_iter().peekable();
    let mut kept = Vec::new();
    while let Some(token) = tokens.next() {
        let is_hash = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
        let marks = |token: &TokenTree| matches!(token, TokenTree::Group(group) if starts_with_mark(group, unknown));
        if !(is_hash && tokens.next_if(marks).is_some()) {
            kept.push(token);
        }
    }
    kept.into_iter().collect()
}

fn starts_with_mark(attr: &Group, unknown: &[Ident]) -> bool {
    let Some(TokenTree::Ident(name)) = attr.stream().into_iter().next() else { return false };
    MARKS.iter().any(|mark| name == mark) || unknown.contains(&name)
}

/// Before a constructor.
pub(crate) const CREATE: &str = "create";

pub(crate) fn is_mark(attr: &Attribute) -> bool {
    MARKS.iter().any(|mark| attr.path().is_ident(mark))
}

const MARKS: [&str; 5] = ["shared", "scoped", "agent", "param", "init"];

/// Before a field, and nobody's: rustc would say so, and not what there is.
fn unknown(fields: &Punctuated<syn::Field, Token![,]>, errors: &mut Errors) -> Vec<Ident> {
    let mut unknown = Vec::new();
    for attr in fields.iter().flat_map(|field| &field.attrs) {
        let Some(name) = attr.path().get_ident() else { continue };
        if !is_built_in(attr) && name != "cfg_attr" && !MARKS.iter().any(|mark| name == mark) {
            let known = "`#[shared]`, `#[scoped]`, `#[agent]`, `#[param]` and `#[init(…)]`";
            errors.push(attr, format!("unknown attribute `{name}`; a field has {known}, or none"));
            unknown.push(name.clone());
        }
    }
    unknown
}

fn is_one_of(names: &[Ident], attr: &Attribute) -> bool {
    attr.path().get_ident().is_some_and(|name| names.contains(name))
}

/// Of rustc's own, or of a tool's, and so one that declares no further attributes for fields, as a derive may.
fn is_built_in(attr: &Attribute) -> bool {
    const BUILT_IN: [&str; 11] =
        ["allow", "cfg", "deny", "deprecated", "doc", "expect", "forbid", "must_use", "non_exhaustive", "repr", "warn"];
    attr.path().get_ident().is_some_and(|name| BUILT_IN.iter().any(|known| name == known))
}

fn parsed_field(field: syn::Field, errors: &mut Errors) -> Option<ParsedField> {
    Some(ParsedField { ident: field.ident?, ty: field.ty, marks: marks(field.attrs, errors)? })
}

pub(super) fn marks(attrs: Vec<Attribute>, errors: &mut Errors) -> Option<Vec<Mark>> {
    let mut marks = Vec::new();
    for attr in attrs {
        if is_mark(&attr) {
            // Without its source, the field would be a further error.
            let kind = errors.ok(mark_kind(&attr))?;
            marks.push(Mark { attr, kind });
        } else if attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr") {
            errors.push(attr, "a field is always there; write two structs, each under its `#[cfg]`");
        }
    }
    Some(marks)
}

fn component_name(meta: &Meta) -> Option<Type> {
    let list = meta.require_list().ok().filter(|list| matches!(list.delimiter, MacroDelimiter::Paren(_)))?;
    list.parse_args().ok().filter(names_a_component)
}

fn mark_kind(attr: &Attribute) -> syn::Result<MarkKind> {
    if attr.path().is_ident("init") {
        let expr = attr.meta.require_list().ok().map(|list| list.tokens.clone()).filter(|expr| !expr.is_empty());
        let wanted = "`#[init]` holds the field's first value; write `#[init(expression)]`";
        return expr.map(MarkKind::Init).ok_or_else(|| syn::Error::new_spanned(attr, wanted));
    }
    if attr.path().is_ident("shared") && !matches!(attr.meta, Meta::Path(_)) {
        let wanted = "`#[shared(…)]` holds the name of the component, a type; write `#[shared(Name)]`, or `#[shared]`";
        return component_name(&attr.meta)
            .map(|name| MarkKind::Shared(Some(name)))
            .ok_or_else(|| syn::Error::new_spanned(attr, wanted));
    }
    let Meta::Path(path) = &attr.meta else {
        let name = attr.path().to_token_stream();
        return Err(syn::Error::new_spanned(&attr.meta, format!("`#[{name}]` takes no arguments; write `#[{name}]`")));
    };
    Ok(if path.is_ident("shared") {
        MarkKind::Shared(None)
    } else if path.is_ident("scoped") {
        MarkKind::Scoped
    } else if path.is_ident("agent") {
        MarkKind::Agent
    } else {
        MarkKind::Param
    })
}
