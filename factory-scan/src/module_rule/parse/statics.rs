//! Recognition of statics and of their attributes.

use super::functions::Function;
use crate::syntax::{
    angles::find_outside_angles,
    tokens::{as_group, collect_tokens, is_joint, is_punct, is_word, mentions},
};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

/// The beginning of a static.
pub(super) struct StaticHead {
    pub(super) name: Ident,
    /// The keyword `mut`.
    pub(super) mutable: Option<Ident>,
    pub(super) ty: TokenStream,
}

/// Parses `static NAME: Type` from the keyword on. Returns `None` for a lifetime and for a closure.
pub(super) fn parse_static(before: &[TokenTree], tokens: &[TokenTree]) -> Option<StaticHead> {
    if before.last().is_some_and(|token| is_joint(token, '\'')) {
        return None;
    }
    let (qualifier, rest) = match tokens.get(1..)? {
        [TokenTree::Ident(word), rest @ ..] if word == "mut" || word == "ref" => (Some(word), rest),
        rest => (None, rest),
    };
    match rest {
        [TokenTree::Ident(name), colon, ty @ ..] if is_punct(colon, ':') && name != "_" => {
            let ty = &ty[..find_outside_angles(ty, |token| is_punct(token, '=') || is_punct(token, ';'))];
            let mutable = qualifier.filter(|word| *word == "mut").cloned();
            Some(StaticHead { name: name.clone(), mutable, ty: quote!(#(#ty)*) })
        }
        _ => None,
    }
}

/// Returns the `T` of a static `OnceLock<T>` that is only read and set by `get_or_init`, in functions without arguments.
/// Nothing of one user can then be in the value, unless a closure with arguments sets it; any `|` is taken for one.
///
/// The other tokens of the body are given if the static is in the body of such a function, and otherwise those of the
/// module around it.
pub(super) fn initialized_type(
    head: &StaticHead,
    (before, rest): (&[TokenTree], &[TokenTree]),
    is_in_function: bool,
) -> Option<TokenStream> {
    let ty = collect_tokens(head.ty.clone());
    let lock = ty.iter().position(|token| is_word(token, "OnceLock"))?;
    let [_, angle, inner @ .., close] = &ty[lock..] else { return None };
    let after = &rest[rest.iter().position(|token| is_punct(token, ';'))?..];
    let is_private = !matches!(before, [.., word] | [.., word, TokenTree::Group(_)] if is_word(word, "pub"));
    let check = if is_in_function { is_only_initialized } else { is_only_initialized_in_functions };
    let is_safe = (is_in_function || is_private) && check(&head.name, before) && check(&head.name, after);
    (is_punct(angle, '<') && is_punct(close, '>') && is_safe).then(|| quote!(#(#inner)*))
}

/// Returns whether the name is used only in functions without arguments, each of which only initializes it.
fn is_only_initialized_in_functions(name: &Ident, mut tokens: &[TokenTree]) -> bool {
    while let [token, after @ ..] = tokens {
        let function = is_word(token, "fn").then(|| Function::parse(tokens)).flatten();
        let body = function.as_ref().and_then(|function| function.body);
        let (is_allowed, rest) = match (token, body) {
            (_, Some((index, body))) => {
                let has_arguments = function.is_some_and(|function| function.has_arguments());
                let initializes = !has_arguments && is_only_initialized(name, &collect_tokens(body.stream()));
                (initializes || !mentions(&body.stream(), name), &tokens[index + 1..])
            }
            (TokenTree::Group(group), None) => {
                (is_only_initialized_in_functions(name, &collect_tokens(group.stream())), after)
            }
            (token, None) => (!is_name(token, name), after),
        };
        if !is_allowed {
            return false;
        }
        tokens = rest;
    }
    true
}

/// Returns whether each use of the name is `NAME.get_or_init(…)`, and no closure is outside of these parentheses.
fn is_only_initialized(name: &Ident, mut tokens: &[TokenTree]) -> bool {
    while let [token, after @ ..] = tokens {
        if is_used_with_arguments(name, tokens) {
            return false;
        }
        tokens = match after {
            [dot, method, TokenTree::Group(value), after @ ..]
                if is_name(token, name) && is_punct(dot, '.') && is_name(method, &format_ident!("get_or_init")) =>
            {
                if mentions(&value.stream(), name) {
                    return false;
                }
                after
            }
            _ => after,
        };
        let is_other_use = match token {
            TokenTree::Group(group) => !is_only_initialized(name, &collect_tokens(group.stream())),
            token => is_punct(token, '|') || is_name(token, name) && tokens.len() == after.len(),
        };
        if is_other_use {
            return false;
        }
    }
    true
}

/// Returns whether an item with arguments begins here and uses the name: a function, or the functions of an `impl` or a
/// trait.
fn is_used_with_arguments(name: &Ident, tokens: &[TokenTree]) -> bool {
    let has_arguments = match &tokens[0] {
        TokenTree::Ident(word) if word == "fn" => {
            Function::parse(tokens).is_some_and(|function| function.has_arguments())
        }
        TokenTree::Ident(word) => word == "impl" || word == "trait",
        _ => false,
    };
    let body = tokens.iter().find_map(|token| as_group(token, Delimiter::Brace));
    has_arguments && body.is_some_and(|body| mentions(&body.stream(), name))
}

/// Returns whether the token is the name, which may be written with `r#`.
fn is_name(token: &TokenTree, name: &Ident) -> bool {
    matches!(token, TokenTree::Ident(word) if word.unraw() == name.unraw())
}
