//! `#[cfg]` and `#[cfg_attr]` within the input of a macro.
//!
//! Rustc evaluates conditions within an item before it calls a derive, but not before it calls any other macro. A macro
//! whose input has conditions therefore emits an enum that derives the macro again. The enum carries the input, and has
//! a variant under each condition:
//!
//! ```text
//! #[derive(AgentFactoryWithCfg)]
//! #[written(pub factory Desk for pub struct Platform { shared { #[cfg(unix)] pub socket: Socket } })]
//! enum __FactoryCoreConditionsOfDesk { #[cfg(unix)] Condition0 }
//! ```
//!
//! The derive sees the variants whose conditions hold. An input without conditions costs a search.
//!
//! `#[user_scoped]` does the same with its arguments and its item, as in
//! `#[written((create) pub struct Notes<'user> { … })]`.

use super::syntax::{
    attributes::{has_name, take_attrs},
    tokens::{any_token, as_group, collect_tokens, is_punct, map_tokens, regroup, split_at_commas},
};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{TokenStreamExt, format_ident, quote};
use std::collections::BTreeMap;
use syn::{Attribute, Data, DeriveInput, ext::IdentExt, parse::ParseStream};

/// The helper attribute with the input of the macro.
const WRITTEN: &str = "written";
/// The helper attribute with an attribute that a `cfg_attr` adds.
const ADDED: &str = "added";

/// The groups of the input in which conditions are evaluated.
#[derive(Clone, Copy)]
pub(crate) enum Within {
    /// All braces, at any depth.
    Braces,
    /// The braces of a struct, but not the groups in them, such as the block of an expression.
    Fields,
    /// The parentheses in braces, such as the arguments of the functions of an `impl`, but not the groups in them.
    Arguments,
}

/// Returns whether there is a condition in the braces of the input. Attributes outside of braces belong to the item as a
/// whole, and can be passed on as they are.
pub(crate) fn has_conditions(input: &TokenStream) -> bool {
    let is_condition = &mut |_: &[TokenTree], rest: &[TokenTree]| condition(rest).is_some();
    collect_tokens(input.clone())
        .iter()
        .filter_map(|token| as_group(token, Delimiter::Brace))
        .any(|braces| any_token(&braces.stream(), is_condition))
}

/// Emits the enum from which rustc calls the derive. `owner` is a name that is unique in the module.
pub(crate) fn emit_conditions(input: &TokenStream, within: Within, owner: &Ident, derive: &TokenStream) -> TokenStream {
    let mut variants = TokenStream::new();
    let mut count = 0;
    map_conditions(input.clone(), within, &mut |sharp, attr| {
        // An attribute that a `cfg_attr` adds is wrapped, because rustc would apply it to the variant.
        let (attr, name) = (regroup(attr, wrap_added(attr.stream())), variant_name(count));
        variants.extend(quote!(#sharp #attr #name,));
        count += 1;
        TokenStream::new()
    });
    let written = format_ident!("{WRITTEN}");
    let name = format_ident!("__FactoryCoreConditionsOf{}", owner.unraw(), span = Span::call_site());
    quote! {
        #[doc(hidden)]
        #[derive(#derive)]
        #[#written(#input)]
        enum #name { #variants }
    }
}

/// Returns the input that the enum carries. A `cfg` that holds is removed, one that does not hold is turned into
/// `#[cfg(false)]`, and a `cfg_attr` is replaced by the attributes that it adds.
pub(crate) fn resolve_conditions(item: TokenStream, within: fn(&TokenStream) -> Within) -> syn::Result<TokenStream> {
    let mut item: DeriveInput = syn::parse2(item)?;
    let written = take_attrs(&mut item.attrs, &[WRITTEN]);
    let input = written.first().map_or_else(|| Ok(TokenStream::new()), list_tokens)?;
    let added = added_attributes(item.data)?;
    let (within, mut count) = (within(&input), 0);
    Ok(map_conditions(input, within, &mut |sharp, attr| {
        let variant = variant_name(count).to_string();
        count += 1;
        let never = || vec![quote!(cfg(false))];
        let attrs = added.get(&variant).cloned().unwrap_or_else(never).into_iter();
        // Errors point at the whole condition.
        let attrs = attrs.map(|tokens| regroup(attr, tokens));
        quote!(#(#sharp #attrs)*)
    }))
}

/// Returns whether one of the attributes is a condition that [`resolve_conditions`] has not left.
pub(crate) fn has_condition(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| has_name(attr, &["cfg", "cfg_attr"]) && !is_false(attr))
}

/// Returns whether one of the attributes is a `#[cfg(false)]`, which removes its item.
pub(crate) fn is_removed_by(attrs: &[Attribute]) -> bool {
    attrs.iter().any(is_false)
}

/// Returns whether the attribute is `#[cfg(false)]`.
fn is_false(attr: &Attribute) -> bool {
    let is_literal = |tokens: TokenStream| syn::parse2::<syn::LitBool>(tokens).is_ok_and(|literal| !literal.value);
    has_name(attr, &["cfg"]) && list_tokens(attr).is_ok_and(is_literal)
}

/// Returns whether a `#[cfg(false)]` that [`resolve_conditions`] has left is among the attributes that follow.
pub(crate) fn is_removed(input: ParseStream<'_>) -> bool {
    let attrs = || input.fork().call(Attribute::parse_outer);
    input.peek(syn::Token![#]) && attrs().is_ok_and(|attrs| attrs.iter().any(|attr| has_name(attr, &["cfg"])))
}

/// Returns, for each variant that is left, the attributes that its condition adds.
fn added_attributes(data: Data) -> syn::Result<BTreeMap<String, Vec<TokenStream>>> {
    let mut added = BTreeMap::new();
    let Data::Enum(data) = data else { return Ok(added) };
    for mut variant in data.variants {
        let attrs = take_attrs(&mut variant.attrs, &[ADDED]);
        let attrs = attrs.iter().map(list_tokens).collect::<syn::Result<_>>()?;
        added.insert(variant.ident.to_string(), attrs);
    }
    Ok(added)
}

fn list_tokens(attr: &Attribute) -> syn::Result<TokenStream> {
    Ok(attr.meta.require_list()?.tokens.clone())
}

fn variant_name(index: usize) -> Ident {
    format_ident!("Condition{index}")
}

/// Replaces the conditions of the input. `replace` is called with the `#` and the brackets of each.
fn map_conditions(input: TokenStream, within: Within, replace: &mut ReplaceCondition<'_>) -> TokenStream {
    map_groups(input, Delimiter::Brace, &mut |braces| match within {
        Within::Braces => map_tokens(braces, &mut |_, rest| condition(rest).map(|attr| (2, replace(&rest[0], attr)))),
        Within::Fields => map_attributes(braces, replace),
        Within::Arguments => {
            map_groups(braces, Delimiter::Parenthesis, &mut |arguments| map_attributes(arguments, replace))
        }
    })
}

type ReplaceCondition<'a> = dyn FnMut(&TokenTree, &Group) -> TokenStream + 'a;

/// Replaces the content of each group with this delimiter, but not of the groups in others.
fn map_groups(
    input: TokenStream,
    delimiter: Delimiter,
    map: &mut dyn FnMut(TokenStream) -> TokenStream,
) -> TokenStream {
    let mapped = input.into_iter().map(|token| match as_group(&token, delimiter) {
        Some(group) => regroup(group, map(group.stream())),
        None => token,
    });
    mapped.collect()
}

/// Replaces the conditions outside of groups.
fn map_attributes(content: TokenStream, replace: &mut ReplaceCondition<'_>) -> TokenStream {
    let tokens = collect_tokens(content);
    let (mut mapped, mut rest) = (TokenStream::new(), tokens.as_slice());
    while let [token, others @ ..] = rest {
        if let Some(attr) = condition(rest) {
            mapped.extend(replace(token, attr));
            rest = &rest[2..];
        } else {
            mapped.append(token.clone());
            rest = others;
        }
    }
    mapped
}

/// Returns the brackets of the `cfg` or `cfg_attr` with which the tokens begin.
fn condition(tokens: &[TokenTree]) -> Option<&Group> {
    match tokens {
        [sharp, TokenTree::Group(attr), ..] if is_punct(sharp, '#') && attr.delimiter() == Delimiter::Bracket => {
            let word = first_word(attr.stream())?;
            (word == "cfg" || word == "cfg_attr").then_some(attr)
        }
        _ => None,
    }
}

/// Returns the first word of an attribute. A `macro_rules!` wraps a `$meta:meta` in an invisible group.
fn first_word(attr: TokenStream) -> Option<Ident> {
    match attr.into_iter().next()? {
        TokenTree::Ident(name) => Some(name),
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => first_word(group.stream()),
        _ => None,
    }
}

/// Turns `cfg_attr(unix, doc = "…", cfg(feature = "tls"))` into `cfg_attr(unix, added(doc = "…"), cfg(feature = "tls"))`.
fn wrap_added(attr: TokenStream) -> TokenStream {
    let tokens = collect_tokens(attr.clone());
    match tokens.as_slice() {
        [TokenTree::Group(meta)] if meta.delimiter() == Delimiter::None => wrap_added(meta.stream()),
        [TokenTree::Ident(word), TokenTree::Group(arguments)] if word == "cfg_attr" => {
            let content = collect_tokens(arguments.stream());
            let parts = split_at_commas(&content);
            let (predicate, attrs) = parts.split_at(parts.len().min(1));
            let predicate = predicate.iter().map(|tokens| quote!(#(#tokens)*));
            let attrs = attrs.iter().map(|tokens| wrap_one(tokens));
            let arguments = regroup(arguments, quote!(#(#predicate,)* #(#attrs),*));
            quote!(#word #arguments)
        }
        _ => attr,
    }
}

fn wrap_one(attr: &[TokenTree]) -> TokenStream {
    let attr: TokenStream = attr.iter().cloned().collect();
    match first_word(attr.clone()) {
        Some(word) if word == "cfg" => attr,
        Some(word) if word == "cfg_attr" => wrap_added(attr),
        _ => {
            let added = format_ident!("{ADDED}");
            quote!(#added(#attr))
        }
    }
}
