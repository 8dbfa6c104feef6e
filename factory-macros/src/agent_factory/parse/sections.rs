//! Sections, each with its name and its entries in braces.

use super::{
    entries::{parse_agent, parse_component, parse_guard, parse_replaced, parse_request_data, parse_shared},
    error::EntryError,
    lists::parse_list,
};
use crate::{
    agent_factory::model::syntax::{Entries, Section},
    kit::{conditions::is_removed, errors::Errors, syntax::attributes::has_name},
};
use proc_macro2::{Span, TokenStream, TokenTree};
use syn::{Attribute, Ident, Token, Visibility, braced, ext::IdentExt, parse::ParseStream};

/// The form of an entry.
struct EntryForm {
    /// The entry as messages show it.
    text: &'static str,
    /// True if a type follows the name of the entry, which may contain commas.
    is_typed: bool,
}

const TYPED: EntryForm = EntryForm { text: "an entry `name: Type`", is_typed: true };
const AGENT: EntryForm = EntryForm { text: "an entry `name: Type(parameter: Type)`", is_typed: true };
const REPLACED: EntryForm = EntryForm { text: "an entry `function_name` or `static NAME`", is_typed: false };

/// Parses all sections. An error in one of them does not affect the others.
pub(super) fn parse_sections(input: ParseStream<'_>, errors: &mut Errors) -> Vec<Section> {
    let mut sections = Vec::new();
    while !input.is_empty() {
        match parse_section(input, errors) {
            Ok(section) => {
                sections.extend(section);
                let _comma: syn::Result<Option<Token![,]>> = input.parse();
            }
            Err(error) => {
                errors.push_error(error);
                let _rest: syn::Result<TokenStream> = input.parse();
            }
        }
    }
    sections
}

/// Parses a section. Returns `None` if nothing follows its attributes, or if its condition does not hold.
fn parse_section(input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Option<Section>> {
    let expected = |at: Span| syn::Error::new(at, "expected a section, such as `agents { … }`");
    let is_removed = is_removed(input);
    let attrs = input.call(Attribute::parse_outer).map_err(|error| expected(error.span()))?;
    let attrs: Vec<_> = attrs.into_iter().filter(|attr| !has_name(attr, &["cfg"])).collect();
    let is_request = input.fork().call(Ident::parse_any).is_ok_and(|name| name == "request");
    let attrs = if is_request { attrs } else { reject_attributes(&attrs, errors) };
    if input.is_empty() {
        return Ok(None);
    }
    // A keyword such as `pub` begins something else, unless braces follow it.
    let is_keyword = input.fork().call(Ident::parse_any).is_ok() && !input.peek(Ident);
    if is_keyword && !input.peek2(syn::token::Brace) {
        return Err(expected(input.span()));
    }
    let name = input.call(Ident::parse_any).map_err(|error| expected(error.span()))?;
    if !input.peek(syn::token::Brace) {
        return Err(syn::Error::new(name.span(), format!("a section has braces; write `{name} {{ … }}`")));
    }
    let body;
    braced!(body in input);
    let is_empty = body.is_empty();
    let entries = parse_body(&name, &body, errors)?;
    Ok((!is_removed).then_some(Section { attrs, name, is_empty, entries }))
}

/// Reports the attributes of a section that has no struct of its own, apart from conditions. Returns none.
fn reject_attributes(attrs: &[Attribute], errors: &mut Errors) -> Vec<Attribute> {
    for attr in attrs.iter().filter(|attr| !has_name(attr, &["cfg"])) {
        let message = if has_name(attr, &["doc"]) {
            "a section takes no doc comment; write `//`, or document one of its entries"
        } else {
            "a section takes no attributes; move this to one of its entries"
        };
        errors.push(attr, message);
    }
    Vec::new()
}

fn parse_body(name: &Ident, body: ParseStream<'_>, errors: &mut Errors) -> syn::Result<Entries> {
    Ok(match name.to_string().as_str() {
        "shared" => Entries::Shared(parse_entries(body, &TYPED, errors, parse_shared)),
        "request" => Entries::Request(parse_entries(body, &TYPED, errors, parse_request_data)),
        "scoped" => Entries::Scoped(parse_entries(body, &TYPED, errors, parse_component)),
        "agents" => Entries::Agents(parse_entries(body, &AGENT, errors, parse_agent)),
        "guards" => Entries::Guards(parse_entries(body, &TYPED, errors, parse_guard)),
        "replaces" => Entries::Replaces(parse_entries(body, &REPLACED, errors, parse_replaced)),
        _ => {
            body.parse::<TokenStream>()?;
            Entries::Unknown
        }
    })
}

fn parse_entries<T>(
    input: ParseStream<'_>,
    form: &EntryForm,
    errors: &mut Errors,
    parse_entry: fn(ParseStream<'_>, &mut Errors) -> Result<T, EntryError>,
) -> Vec<T> {
    parse_list(input, errors, parse_entry, |error, start| {
        let error = error.into_error(input, start, form.text);
        skip_entry(input, form.is_typed);
        error
    })
}

/// Skips the rest of an entry that cannot be read. A comma within the angles of a type does not end the entry.
fn skip_entry(input: ParseStream<'_>, is_typed: bool) {
    while !input.is_empty() {
        let is_comma = input.peek(Token![,]);
        let _skipped: syn::Result<TokenTree> = input.parse();
        if is_comma && (!is_typed || begins_entry(input)) {
            return;
        }
    }
}

/// Returns whether an entry with a type begins here, as far as its first tokens tell.
fn begins_entry(input: ParseStream<'_>) -> bool {
    let ahead = input.fork();
    let has_name = ahead.parse::<Visibility>().is_ok() && ahead.call(Ident::parse_any).is_ok();
    input.peek(Token![#]) || has_name && ahead.peek(Token![:]) && !ahead.peek(Token![::])
}
