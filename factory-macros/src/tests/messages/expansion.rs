//! Runs the macros of this crate on a source, as rustc would, and collects their errors.

use super::report::Error;
use crate::{agent_factory, deprecated_singleton, kit::facts::Facts, shareable, user_scope, user_scoped};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::quote;

/// Returns the errors that the macros report on the source, in the order of the expansion.
pub(super) fn errors_of(source: &str) -> Vec<Error> {
    let tokens = source.parse().unwrap_or_else(|error| panic!("{error}: {source}"));
    let mut errors = Vec::new();
    expand_all(tokens, (Span::call_site(), Span::call_site()), &mut errors);
    errors
}

/// Expands the invocations among the tokens. Errors at the call site are reported at `call`.
fn expand_all(tokens: TokenStream, call: (Span, Span), errors: &mut Vec<Error>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut rest = tokens.as_slice();
    while let [first, following @ ..] = rest {
        if let Some((message, length)) = compile_error(rest) {
            errors.push(Error::new(message, (first.span(), rest[length - 1].span()), call));
            rest = &rest[length..];
        } else if let Some((name, body)) = macro_call(rest) {
            expand_call(&name, body.stream(), (first.span(), body.span()), call, errors);
            rest = &rest[3..];
        } else if let Some(length) = expand_attributes(rest, call, errors) {
            rest = &rest[length..];
        } else {
            if let TokenTree::Group(group) = first {
                expand_all(group.stream(), call, errors);
            }
            rest = following;
        }
    }
}

fn expand_call(name: &str, body: TokenStream, own: (Span, Span), outer: (Span, Span), errors: &mut Vec<Error>) {
    match name {
        "agent_factory" => expand_all(agent_factory::expand(body, Facts::Silent), own, errors),
        "user_scope" => expand_all(user_scope::expand(quote!(factory_core #body)), own, errors),
        _ => expand_all(body, outer, errors),
    }
}

/// Returns the message of a `::core::compile_error! { "message" }` and the number of its tokens.
fn compile_error(tokens: &[TokenTree]) -> Option<(String, usize)> {
    let path: String = tokens.iter().take(7).map(ToString::to_string).collect();
    let (Some(TokenTree::Group(body)), "::core::compile_error!") = (tokens.get(7), path.as_str()) else { return None };
    let message: syn::LitStr = syn::parse2(body.stream()).ok()?;
    Some((message.value(), 8))
}

fn macro_call(tokens: &[TokenTree]) -> Option<(String, &Group)> {
    match tokens {
        [TokenTree::Ident(name), TokenTree::Punct(bang), TokenTree::Group(body), ..] if bang.as_char() == '!' => {
            Some((name.to_string(), body))
        }
        _ => None,
    }
}

/// Expands the first attribute of this crate on the item, and then its output. Returns the number of the item's tokens.
fn expand_attributes(tokens: &[TokenTree], call: (Span, Span), errors: &mut Vec<Error>) -> Option<usize> {
    let attributes = tokens.chunks(2).map_while(attribute).count();
    let place = tokens.chunks(2).map_while(attribute).position(is_ours)?;
    let length = 2 * attributes + item_length(&tokens[2 * attributes..]);
    let (sharp, body) = (&tokens[2 * place], attribute(&tokens[2 * place..])?);
    let item = [&tokens[..2 * place], &tokens[2 * place + 2..length]].concat().into_iter().collect();
    let (name, args) = name_and_args(body);
    let own = (sharp.span(), body.span());
    match name.as_str() {
        "user_scoped" => expand_all(user_scoped::expand(args, item), own, errors),
        "deprecated_singleton" => expand_all(deprecated_singleton::expand(args, &item, Facts::Silent), own, errors),
        _ if derives(body, "AgentFactoryWithCfg") => {
            expand_all(agent_factory::expand_with_cfg(item, Facts::Silent), call, errors);
        }
        _ if derives(body, "UserScopedWithCfg") => expand_all(user_scoped::expand_with_cfg(item), call, errors),
        _ => {
            let own = args.into_iter().find(|token| token.to_string() == "Shareable").map_or(own.0, |name| name.span());
            expand_all(shareable::expand(item.clone()), (own, own), errors);
            expand_all(item, call, errors);
        }
    }
    Some(length)
}

fn attribute(tokens: &[TokenTree]) -> Option<&Group> {
    match tokens {
        [TokenTree::Punct(sharp), TokenTree::Group(body), ..]
            if sharp.as_char() == '#' && body.delimiter() == Delimiter::Bracket =>
        {
            Some(body)
        }
        _ => None,
    }
}

const OUR_DERIVES: [&str; 3] = ["Shareable", "AgentFactoryWithCfg", "UserScopedWithCfg"];

/// Returns whether the attribute is a macro of this crate or derives one.
fn is_ours(attribute: &Group) -> bool {
    match name_and_args(attribute) {
        (name, _) if name == "derive" => OUR_DERIVES.iter().any(|ours| derives(attribute, ours)),
        (name, _) => ["user_scoped", "deprecated_singleton"].contains(&name.as_str()),
    }
}

fn derives(attribute: &Group, name: &str) -> bool {
    name_and_args(attribute).1.into_iter().any(|token| token.to_string() == name)
}

/// Returns the last segment of the attribute's path and the tokens between its parentheses.
fn name_and_args(attribute: &Group) -> (String, TokenStream) {
    let mut name = String::new();
    for token in attribute.stream() {
        match token {
            TokenTree::Ident(segment) => name = segment.to_string(),
            TokenTree::Group(args) => return (name, args.stream()),
            _ => {}
        }
    }
    (name, TokenStream::new())
}

/// Returns the number of tokens up to the item's body or semicolon. The braces of `use a::{b};` are not a body.
fn item_length(tokens: &[TokenTree]) -> usize {
    let begins_with = |words: &[&str]| tokens.iter().take(6).any(|token| words.contains(&token.to_string().as_str()));
    let has_body = begins_with(&["fn", "impl", "trait"]) || !begins_with(&["const", "static", "type", "use"]);
    let is_end = |token: &TokenTree| match token {
        TokenTree::Group(group) => has_body && group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(mark) => mark.as_char() == ';',
        _ => false,
    };
    tokens.iter().position(is_end).map_or(tokens.len(), |end| end + 1)
}
