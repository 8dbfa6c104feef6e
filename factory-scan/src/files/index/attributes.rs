//! The attributes that the index keeps.

use crate::syntax::tokens::{as_group, collect_tokens, is_punct, is_word, split_at_commas};
use proc_macro2::{Delimiter, Group, Literal, TokenTree};
use std::ops::Range;

/// `#[attest(reason = "…")]`
pub(crate) struct Attested {
    pub(crate) reason: String,
    pub(crate) range: Range<usize>,
}

/// `#[deprecated_singleton(…)]` on an item, or an entry of `replaces { … }`.
pub(crate) struct Singleton {
    pub(crate) name: String,
    pub(crate) owner: Option<String>,
    pub(crate) instead: Option<String>,
    pub(crate) range: Range<usize>,
}

/// The doc comments before an item, or those at the beginning of a file or of braces: the bytes of each.
pub(crate) type Documented = Vec<Range<usize>>;

/// Returns the value of an argument such as `reason = "…"`.
pub(super) fn text_argument(attribute: &Group, name: &str) -> Option<String> {
    let arguments = attribute.stream().into_iter().last()?;
    let arguments = collect_tokens(as_group(&arguments, Delimiter::Parenthesis)?.stream());
    split_at_commas(&arguments).into_iter().find_map(|argument| match argument {
        [key, equals, value @ TokenTree::Literal(_)] if is_word(key, name) && is_punct(equals, '=') => {
            syn::parse2::<syn::LitStr>(value.clone().into()).ok().map(|text| text.value())
        }
        _ => None,
    })
}

/// Returns the text of `#[doc = "…"]`. A doc comment is one too.
pub(super) fn doc_text(attribute: &Group) -> Option<Literal> {
    match collect_tokens(attribute.stream()).as_slice() {
        [_, equals, TokenTree::Literal(text)] if is_punct(equals, '=') => Some(text.clone()),
        _ => None,
    }
}

/// Returns whether the attribute `cfg` leaves out the item except in tests: `cfg(test)`, or `cfg(all(test, …))`.
pub(crate) fn is_only_for_tests(predicate: &[TokenTree]) -> bool {
    match predicate {
        [test] => is_word(test, "test"),
        [all, TokenTree::Group(parts)] if is_word(all, "all") => {
            split_at_commas(&collect_tokens(parts.stream())).into_iter().any(is_only_for_tests)
        }
        _ => false,
    }
}
