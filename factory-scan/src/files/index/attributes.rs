//! The attributes that the index keeps.

use crate::syntax::tokens::{as_group, collect_tokens, is_punct, is_word, split_at_commas};
use proc_macro2::{Delimiter, Group, Literal, TokenTree};
use std::ops::Range;

/// `#[attest(reason = "…")]`
pub(in crate::files) struct Attested {
    pub(in crate::files) reason: String,
    pub(in crate::files) range: Range<usize>,
}

/// `#[deprecated_singleton(…)]` on an item, or an entry of `replaces { … }`.
pub(in crate::files) struct Singleton {
    pub(in crate::files) name: String,
    pub(in crate::files) owner: Option<String>,
    pub(in crate::files) instead: Option<String>,
    pub(in crate::files) range: Range<usize>,
}

/// The doc comments before an item, or those at the beginning of a file or of braces: the bytes of each.
pub(in crate::files) type Documented = Vec<Range<usize>>;

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
pub(in crate::files) fn is_only_for_tests(predicate: &[TokenTree]) -> bool {
    match predicate {
        [test] => is_word(test, "test"),
        [all, TokenTree::Group(parts)] if is_word(all, "all") => {
            split_at_commas(&collect_tokens(parts.stream())).into_iter().any(is_only_for_tests)
        }
        _ => false,
    }
}
