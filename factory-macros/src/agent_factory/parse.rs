use super::{entry::Entry, model::PlatformField};
use crate::kit::{
    errors::Errors,
    paths::{CrateOption, Paths},
};
use proc_macro2::{Span, TokenStream};
use syn::{
    Attribute, Generics, Ident, Path, Token, Visibility, braced,
    ext::IdentExt,
    parse::{ParseStream, Parser},
};

/// What stands between the macro's braces.
pub(crate) struct Input {
    pub(crate) paths: Paths,
    pub(crate) factory: Named,
    pub(crate) platform: Named,
    pub(crate) generics: Generics,
    pub(crate) sections: Vec<Section>,
}

/// `/// … pub factory Name`, `/// … pub struct Name`
pub(crate) struct Named {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
}

/// `scoped { … }`
pub(crate) struct Section {
    pub(crate) name: Ident,
    pub(crate) entries: Entries,
}

pub(crate) enum Entries {
    Shared(Vec<PlatformField>),
    Scoped(Vec<Entry>),
    Agents(Vec<Entry>),
    Guards(Vec<PlatformField>),
    Replaces(Vec<Path>),
    /// Nothing is known of what is in it.
    Unknown,
}

const FORM: &str = "expected `pub factory Name for pub struct Platform { … }`";

/// `None` where not even the names can be read.
pub(crate) fn factory(input: TokenStream, errors: &mut Errors) -> Option<Input> {
    let last = input.clone().into_iter().last().map_or_else(Span::call_site, |token| token.span());
    let parsed = (|input: ParseStream<'_>| {
        let mut factory = head(input)?;
        let body;
        if !input.peek(syn::token::Brace) {
            return Err(input.error(FORM));
        }
        braced!(body in input);
        factory.sections = sections(&body, errors);
        if !input.is_empty() {
            errors.add(input.error("nothing follows the factory's braces; one `agent_factory!` declares one factory"));
            let _rest: TokenStream = input.parse()?;
        }
        Ok(factory)
    })
    .parse2(input);
    errors.ok(parsed.map_err(|error| with_form(&error, last)))
}

/// Where the input ends too early, at its last word: there is nothing to point at behind it.
fn with_form(error: &syn::Error, last: Span) -> syn::Error {
    let ended = error.to_string().starts_with("unexpected end of input");
    syn::Error::new(if ended { last } else { error.span() }, FORM)
}

/// All before the braces.
fn head(input: ParseStream<'_>) -> syn::Result<Input> {
    let root = if input.peek(Token![crate]) && input.peek2(Token![=]) {
        let option: CrateOption = input.parse()?;
        input.parse::<Token![;]>()?;
        Some(option.path)
    } else {
        None
    };
    let factory = named(input, "factory")?;
    input.parse::<Token![for]>()?;
    let platform = named(input, "struct")?;
    let mut generics: Generics = input.parse()?;
    generics.where_clause = input.parse()?;
    Ok(Input { paths: Paths::new(root), factory, platform, generics, sections: Vec::new() })
}

fn named(input: ParseStream<'_>, keyword: &str) -> syn::Result<Named> {
    let attrs = input.call(Attribute::parse_outer)?;
    let vis = input.parse()?;
    let word = input.call(Ident::parse_any)?;
    if word != keyword {
        return Err(syn::Error::new(word.span(), FORM));
    }
    Ok(Named { attrs, vis, ident: input.parse()? })
}

/// An error in one section leaves the others as they are.
fn sections(input: ParseStream<'_>, errors: &mut Errors) -> Vec<Section> {
    let mut sections = Vec::new();
    while !input.is_empty() {
        match section(input, errors) {
            Ok(section) => {
                sections.extend(section);
                let _comma: syn::Result<Option<Token![,]>> = input.parse();
            }
            Err(error) => {
                errors.add(error);
                let _rest: Result<TokenStream, _> = input.parse();
            }
        }
    }
    sections
}

/// `None` where nothing follows its attributes.
fn section(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Option<Section>> {
    let expected = |error: syn::Error| syn::Error::new(error.span(), "expected a section, such as `agents { … }`");
    for attr in input.call(Attribute::parse_outer).map_err(expected)? {
        let message = if attr.path().is_ident("doc") {
            "a section takes no doc comment; write `//`, or document one of its entries"
        } else {
            "a section takes no attributes; write this before one of its entries"
        };
        errors.push(&attr, message);
    }
    if input.is_empty() {
        return Ok(None);
    }
    let name: Ident = input.parse().map_err(expected)?;
    if !input.peek(syn::token::Brace) {
        return Err(syn::Error::new(name.span(), format!("a section has braces; write `{name} {{ … }}`")));
    }
    let body;
    braced!(body in input);
    let body = &body;
    let entries = match name.to_string().as_str() {
        "shared" => Entries::Shared(entries(body, "name: Type", errors, PlatformField::parse)),
        "scoped" => Entries::Scoped(entries(body, "name: Type", errors, Entry::parse)),
        "agents" => Entries::Agents(entries(body, "name: Type(parameter: Type)", errors, Entry::parse)),
        "guards" => Entries::Guards(entries(body, "name: Type", errors, PlatformField::parse)),
        "replaces" => {
            Entries::Replaces(entries(body, "function_name", errors, |input, _| input.call(Path::parse_mod_style)))
        }
        _ => {
            let _unknown: TokenStream = body.parse()?;
            Entries::Unknown
        }
    };
    Ok(Some(Section { name, entries }))
}

/// As many entries as can be read: an editor completes in a half-typed one.
fn entries<T>(
    input: ParseStream<'_>,
    form: &str,
    errors: &mut Errors,
    entry: fn(ParseStream<'_>, &mut Errors) -> syn::Result<T>,
) -> Vec<T> {
    let mut entries = Vec::new();
    while !input.is_empty() {
        let start = input.span();
        let result = entry(input, errors).and_then(|entry| {
            entries.push(entry);
            if input.is_empty() { Ok(()) } else { input.parse::<Token![,]>().map(drop) }
        });
        if let Err(error) = result {
            errors.add(in_entry(&error, start, form));
            skip_entry(input);
        }
    }
    entries
}

fn in_entry(error: &syn::Error, start: Span, form: &str) -> syn::Error {
    let ended = error.to_string().starts_with("unexpected end of input");
    let span = if ended { start } else { error.span() };
    syn::Error::new(span, format!("expected an entry `{form}`, and a comma before the next one"))
}

fn skip_entry(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        let _skipped: syn::Result<proc_macro2::TokenTree> = input.parse();
    }
    let _comma: syn::Result<Option<Token![,]>> = input.parse();
}
