//! Search of a type for references that outlive every user, and for guards of locks.

use super::plain_data::is_plain_data;
use crate::{
    module_rule::renames::Renames,
    names::{LENDING_TRAITS, is_guard_of_a_lock},
    syntax::{
        angles::find_outside_angles,
        tokens::{as_group, collect_tokens, is_joint, is_one_of, is_punct, is_word, mentions},
    },
};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};

/// The references in a type.
#[derive(Default)]
pub(super) struct Found {
    /// The types behind the references.
    pub(super) types: Vec<TokenStream>,
    /// References and guards that no bound can judge: `&'static mut T`, `&'static impl Trait`, `MutexGuard<'static, T>`.
    pub(super) unjudged: Vec<TokenStream>,
}

/// Returns whether a type can hold a reference or a guard, or lend a value.
pub(super) fn may_hold_reference(ty: &[TokenTree]) -> bool {
    ty.iter().any(|token| match token {
        TokenTree::Group(group) => may_hold_reference(&collect_tokens(group.stream())),
        TokenTree::Ident(word) => is_one_of(word, &LENDING_TRAITS),
        token => is_punct(token, '&') || is_punct(token, '\''),
    })
}

/// The lifetimes that outlive every user, besides `'static`.
#[derive(Clone, Copy)]
pub(super) struct Endless<'a> {
    pub(super) names: &'a [String],
    /// True if an elided lifetime is one of them.
    pub(super) elided: bool,
    pub(super) renames: &'a Renames,
}

impl Found {
    /// Adds each reference of an endless lifetime.
    pub(super) fn search(&mut self, tokens: &[TokenTree], endless: Endless<'_>) {
        let (mut at, mut elided) = (0, endless.elided);
        while let [token, ..] = &tokens[at..] {
            let endless_here = Endless { elided, ..endless };
            at += self.reference(&tokens[at..], endless_here).unwrap_or_else(|| {
                // Elided lifetimes in the signature of a function have rules of their own.
                elided = endless.elided && is_punct(token, ',') || elided && !is_joint(token, '-');
                if let TokenTree::Group(group) = token {
                    let is_signature = matches!(tokens[..at].last(), Some(TokenTree::Ident(word)) if is_callable(word));
                    let elided = elided && !is_signature;
                    self.search(&collect_tokens(group.stream()), Endless { elided, ..endless });
                }
                1
            });
        }
    }

    /// Adds the references that functions in the type return.
    pub(super) fn search_results(&mut self, tokens: &[TokenTree], endless: Endless<'_>) {
        for (index, token) in tokens.iter().enumerate() {
            if is_joint(token, '-') {
                let result = &tokens[index + 2..];
                let result = &result[..find_outside_angles(result, ends_type)];
                self.search(result, Endless { elided: false, ..endless });
            }
            if let TokenTree::Group(group) = token {
                self.search_results(&collect_tokens(group.stream()), endless);
            }
        }
    }

    /// Adds the target of an `impl Deref<Target = T>` and of similar traits.
    pub(super) fn search_opaque(&mut self, tokens: &[TokenTree]) {
        for (index, token) in tokens.iter().enumerate() {
            match &tokens[index..] {
                [TokenTree::Ident(word), angle, arguments @ ..]
                    if is_one_of(word, &LENDING_TRAITS) && is_punct(angle, '<') =>
                {
                    let arguments = &arguments[..find_outside_angles(arguments, |token| is_punct(token, '>'))];
                    let target = arguments.iter().position(|token| is_punct(token, '=')).map_or(0, |equals| equals + 1);
                    let target = &arguments[target..];
                    if word.to_string().ends_with("Mut") {
                        self.unjudged.push(quote!(#word<#(#arguments)*>));
                    } else if !is_plain_data(target) {
                        self.types.push(quote!(#(#target)*));
                    }
                }
                _ => {}
            }
            if let TokenTree::Group(group) = token {
                self.search_opaque(&collect_tokens(group.stream()));
            }
        }
    }

    /// Adds the reference at the beginning, and returns the number of its tokens.
    fn reference(&mut self, tokens: &[TokenTree], endless: Endless<'_>) -> Option<usize> {
        if let Some(length) = guard_length(tokens, endless) {
            self.unjudged.push(quote_tokens(&tokens[..length]));
            return Some(length);
        }
        let before = endless.skip_reference(tokens)?;
        let referent = &tokens[before..];
        let referent = &referent[..find_outside_angles(referent, ends_type)];
        let length = before + referent.len();
        let type_of = quote_tokens(referent);
        let is_opaque = mentions(&type_of, &format_ident!("impl"));
        let is_unjudged = is_opaque && !mentions(&type_of, &format_ident!("Shareable"));
        if referent.first().is_some_and(|first| is_word(first, "mut")) || is_unjudged {
            self.unjudged.push(quote_tokens(&tokens[..length]));
        } else if !is_opaque && !referent.is_empty() && !is_plain_data(referent) {
            self.types.push(without_parentheses(referent).unwrap_or(type_of));
            self.search_results(referent, endless);
        }
        Some(length)
    }
}

impl Endless<'_> {
    /// Returns the number of the tokens `&` or `&'static` if an endless reference begins here.
    fn skip_reference(self, tokens: &[TokenTree]) -> Option<usize> {
        match tokens {
            [and, tick, lifetime, ..] if is_punct(and, '&') && is_punct(tick, '\'') => {
                self.includes(lifetime).then_some(3)
            }
            [and, ..] if is_punct(and, '&') => self.elided.then_some(1),
            _ => None,
        }
    }

    fn includes(self, lifetime: &TokenTree) -> bool {
        is_word(lifetime, "static")
            || self.elided && is_word(lifetime, "_")
            || self.names.iter().any(|name| is_word(lifetime, name))
    }
}

/// Returns the number of tokens if the type is the guard of a lock or a cell with an endless lifetime.
fn guard_length(tokens: &[TokenTree], endless: Endless<'_>) -> Option<usize> {
    match tokens {
        [TokenTree::Ident(word), angle, tick, lifetime, comma, rest @ ..]
            if is_punct(angle, '<')
                && is_punct(tick, '\'')
                && is_punct(comma, ',')
                && endless.includes(lifetime)
                && is_guard_of_a_lock(endless.renames.original(&word.to_string())) =>
        {
            let angle = find_outside_angles(rest, |token| is_punct(token, '>'));
            Some(5 + rest.len().min(angle + 1))
        }
        _ => None,
    }
}

/// Returns the type in parentheses, which rustc would report as unnecessary outside of a reference.
fn without_parentheses(referent: &[TokenTree]) -> Option<TokenStream> {
    let [token] = referent else { return None };
    let stream = as_group(token, Delimiter::Parenthesis)?.stream();
    let is_tuple = stream.is_empty() || stream.clone().into_iter().any(|token| is_punct(&token, ','));
    (!is_tuple).then_some(stream)
}

/// Returns whether a type ends here: a `>` closes the angles around it, and a `;` is before the length of an array.
fn ends_type(token: &TokenTree) -> bool {
    [',', '>', ';'].iter().any(|&mark| is_punct(token, mark))
}

fn is_callable(word: &Ident) -> bool {
    is_one_of(word, &["fn", "AsyncFn", "AsyncFnMut", "AsyncFnOnce", "Fn", "FnMut", "FnOnce"])
}

fn quote_tokens(tokens: &[TokenTree]) -> TokenStream {
    tokens.iter().map(ToTokens::to_token_stream).collect()
}
