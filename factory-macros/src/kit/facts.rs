//! Facts about the user's code, for `cargo factory`.
//!
//! A macro can report a fact to a tool only through rustc. `cargo factory` has rustc report each use of a deprecated
//! item, so a fact is the note of a deprecated item, and its place is that of the use. In all other builds, the macros
//! report none.

use super::syntax::{
    items::{ItemKind, split_attribute},
    tokens::{as_group, collect_tokens, is_punct, is_word},
};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::env;
use syn::{Expr, ExprLit, Lit, MetaNameValue};

/// The mode of the macros: with facts or without.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Facts {
    Reported,
    Silent,
}

impl Facts {
    /// Returns `Reported` if `cargo factory` compiles the crate.
    pub(crate) fn requested() -> Self {
        if env::var_os("FACTORY_FACTS").is_some() { Self::Reported } else { Self::Silent }
    }

    /// Emits the attribute by which each use of an item is a fact.
    pub(crate) fn emit_deprecation(self, fact: &str) -> Option<TokenStream> {
        let note = format!("factory fact: {fact}");
        (self == Self::Reported).then(|| quote!(#[deprecated(note = #note)]))
    }

    /// Emits one fact at the span, which has to be of the user's code.
    pub(crate) fn emit_fact(self, fact: &str, at: Span) -> Option<TokenStream> {
        let (deprecation, name) = (self.emit_deprecation(fact)?, Ident::new("__FACTORY_FACT", at));
        Some(quote! {
            const _: () = {
                #deprecation
                const #name: () = ();
                #name
            };
        })
    }

    /// Emits the facts of an item with `#[user_scoped]`: the name of a type, and the attestations in it.
    pub(crate) fn emit_item_facts(self, item: &TokenStream) -> TokenStream {
        let name = if self == Self::Reported { name_of_struct(item) } else { None };
        let name = name.and_then(|name| self.emit_fact(&format!("user-scoped `{name}`"), name.span()));
        let attestations = self.emit_attestations(item);
        quote!(#name #attestations)
    }

    /// Emits the reason of each `#[attest(reason = "…")]` in the input, at any depth.
    pub(crate) fn emit_attestations(self, input: &TokenStream) -> TokenStream {
        let mut found = Vec::new();
        if self == Self::Reported {
            find_attestations(input.clone(), &[], &mut found);
        }
        let facts = found.into_iter().map(|Attestation { at, reason, conditions }| {
            let fact = self.emit_fact(&format!("attested: {reason}"), at);
            quote!(#(#[#conditions])* #fact)
        });
        facts.collect()
    }
}

fn name_of_struct(item: &TokenStream) -> Option<Ident> {
    let tokens = collect_tokens(item.clone());
    let (ItemKind::Struct, keyword) = ItemKind::find(&tokens)? else { return None };
    let position = tokens.iter().position(|token| matches!(token, TokenTree::Ident(word) if word == keyword))?;
    match tokens.get(position + 1)? {
        TokenTree::Ident(name) => Some(name.clone()),
        _ => None,
    }
}

struct Attestation {
    at: Span,
    reason: String,
    /// The `cfg(…)` under which rustc compiles the attested item.
    conditions: Vec<TokenStream>,
}

/// Finds the attestations. `conditions` are those of the items around the tokens.
fn find_attestations(tokens: TokenStream, conditions: &[TokenStream], found: &mut Vec<Attestation>) {
    let tokens = collect_tokens(tokens);
    let (mut rest, mut attested, mut current) = (&tokens[..], Vec::new(), conditions.to_vec());
    while let [token, after @ ..] = rest {
        if let Some((attr, length)) = split_attribute(rest) {
            attested.extend(parse_attestation(attr));
            current.extend(parse_condition(attr));
            rest = &rest[length..];
            continue;
        }
        for (at, reason) in attested.drain(..) {
            found.push(Attestation { at, reason, conditions: current.clone() });
        }
        if let TokenTree::Group(group) = token {
            find_attestations(group.stream(), &current, found);
        }
        if is_punct(token, ';') || is_punct(token, ',') || as_group(token, Delimiter::Brace).is_some() {
            current.truncate(conditions.len());
        }
        rest = after;
    }
}

/// Returns the place and the reason of `attest(reason = "…")`.
fn parse_attestation(attr: &Group) -> Option<(Span, String)> {
    let tokens = collect_tokens(attr.stream());
    let [name, TokenTree::Group(arguments)] = &tokens[..] else { return None };
    if !is_word(name, "attest") {
        return None;
    }
    let argument: MetaNameValue = syn::parse2(arguments.stream()).ok()?;
    match argument.value {
        Expr::Lit(ExprLit { lit: Lit::Str(reason), .. }) => Some((name.span(), reason.value())),
        _ => None,
    }
}

fn parse_condition(attr: &Group) -> Option<TokenStream> {
    let name = attr.stream().into_iter().next()?;
    is_word(&name, "cfg").then(|| attr.stream().into_token_stream())
}
