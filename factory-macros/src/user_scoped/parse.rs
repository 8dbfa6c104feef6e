use super::{
    args::Args,
    marks::{MARKS, Mark, Part, is_built_in, marks},
    model::Made,
};
use crate::{errors::Errors, paths::Paths};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Ident, Token, Type, punctuated::Punctuated};

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
pub(crate) fn struct_item(args: Args, mut item: TokenStream, errors: &mut Errors) -> Result<Input, TokenStream> {
    let parsed = match syn::parse2::<DeriveInput>(item.clone()) {
        Ok(parsed) => parsed,
        Err(error) => {
            errors.add(other_item(&item).unwrap_or(error));
            return Err(item);
        }
    };
    if let Some(again) = parsed.attrs.iter().find(|attr| is_user_scoped(attr)) {
        errors.push(again, "`#[user_scoped]` stands here twice; remove this one");
        if args.create.is_none() {
            // The second one expands the struct.
            return Err(item);
        }
        item = without_marks(item, &[format_ident!("user_scoped")]);
    }
    let DeriveInput { attrs, ident, generics, data, .. } = parsed;
    match named_fields(data, &ident) {
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
            errors.push(&at, WANTED);
            Err(item)
        }
    }
}

/// Or what stands there instead.
fn named_fields(data: Data, name: &Ident) -> Result<Punctuated<syn::Field, Token![,]>, TokenStream> {
    match data {
        Data::Struct(data) => match data.fields {
            Fields::Named(fields) => Ok(fields.named),
            Fields::Unnamed(fields) => Err(fields.to_token_stream()),
            Fields::Unit => Err(name.to_token_stream()),
        },
        Data::Enum(data) => Err(data.enum_token.to_token_stream()),
        Data::Union(data) => Err(data.union_token.to_token_stream()),
    }
}

pub(super) fn is_user_scoped(attr: &Attribute) -> bool {
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

fn parsed_field(field: syn::Field, errors: &mut Errors) -> Option<ParsedField> {
    Some(ParsedField { ident: field.ident?, ty: field.ty, marks: marks(field.attrs, Part::Field, errors)? })
}
