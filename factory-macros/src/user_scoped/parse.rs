use super::{
    args::Args,
    marks::{MARKS, Mark, Part, is_built_in, marks, unknown_name},
    model::Made,
};
use crate::kit::{
    errors::Errors,
    paths::Paths,
    tokens::{group, is_one_of, is_punct},
};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, format_ident};
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Ident, Type};

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
            let mut known = Vec::new();
            for field in fields {
                if !field.attrs.iter().any(|attr| names_one_of(attr, &unknown)) {
                    known.extend(parsed_field(field, errors));
                }
            }
            let made = args.create.map_or(Made::FromFields, |_| Made::Elsewhere);
            Ok(Input {
                paths: Paths::new(args.root),
                ident,
                generics,
                unmarked: unmarked(item, &unknown),
                fields: known,
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
fn named_fields(data: Data, name: &Ident) -> Result<Fields, TokenStream> {
    match data {
        Data::Struct(data) => match data.fields {
            fields @ Fields::Named(_) => Ok(fields),
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
    let keyword = keyword(item).filter(|keyword| !is_one_of(keyword, &DATA))?;
    Some(syn::Error::new(keyword.span(), WANTED))
}

const DATA: [&str; 3] = ["struct", "enum", "union"];

/// The word that says what an item is.
pub(crate) fn keyword(item: &TokenStream) -> Option<Ident> {
    const OTHERS: [&str; 9] = ["trait", "impl", "fn", "type", "const", "static", "use", "extern", "macro_rules"];
    for token in item.clone() {
        if let TokenTree::Ident(word) = token
            && (is_one_of(&word, &DATA) || is_one_of(&word, &OTHERS))
        {
            return Some(word);
        }
    }
    None
}

/// The tokens as they came, less the marks between the last braces: printing what was parsed would take longer.
fn unmarked(item: TokenStream, unknown: &[Ident]) -> TokenStream {
    let mut unmarked = TokenStream::new();
    for token in item {
        if let Some(group) = group(&token, Delimiter::Brace) {
            let mut fields = Group::new(Delimiter::Brace, without_marks(group.stream(), unknown));
            fields.set_span(group.span());
            unmarked.append(fields);
        } else {
            unmarked.append(token);
        }
    }
    unmarked
}

fn without_marks(fields: TokenStream, unknown: &[Ident]) -> TokenStream {
    let mut tokens = fields.into_iter().peekable();
    let mut kept = TokenStream::new();
    while let Some(token) = tokens.next() {
        let marks = |token: &TokenTree| matches!(token, TokenTree::Group(group) if starts_with_mark(group, unknown));
        if !(is_punct(&token, '#') && tokens.next_if(marks).is_some()) {
            kept.append(token);
        }
    }
    kept
}

fn starts_with_mark(attr: &Group, unknown: &[Ident]) -> bool {
    let Some(TokenTree::Ident(name)) = attr.stream().into_iter().next() else { return false };
    is_one_of(&name, &MARKS) || unknown.contains(&name)
}

/// Before a field, and nobody's: rustc would say so, and not what there is.
fn unknown(fields: &Fields, errors: &mut Errors) -> Vec<Ident> {
    let mut unknown = Vec::new();
    for field in fields {
        for attr in &field.attrs {
            if let Some(name) = unknown_name(attr) {
                let known = "`#[shared]`, `#[scoped]`, `#[agent]`, `#[param]` and `#[init(…)]`";
                errors.push(attr, format!("unknown attribute `{name}`; a field has {known}, or none"));
                unknown.push(name.clone());
            }
        }
    }
    unknown
}

fn names_one_of(attr: &Attribute, names: &[Ident]) -> bool {
    attr.path().get_ident().is_some_and(|name| names.contains(name))
}

fn parsed_field(field: syn::Field, errors: &mut Errors) -> Option<ParsedField> {
    Some(ParsedField { ident: field.ident?, ty: field.ty, marks: marks(field.attrs, Part::Field, errors)? })
}
