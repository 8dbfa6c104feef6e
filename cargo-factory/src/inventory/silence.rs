//! The parts of a file in which rustc may report nothing, although they mention a singleton.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::ops::Range;

/// The reason why rustc may report nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Silence {
    /// Below `#[cfg(…)]`, by its predicate.
    Cfg(String),
    /// The mention is in an item with `#[deprecated]` or `#[deprecated_singleton]`.
    Deprecated,
    /// The mention is in the body or the arguments of a macro.
    Macro,
}

/// The silent parts of a file.
#[derive(Debug, Default)]
pub(crate) struct SilentParts(Vec<(Range<usize>, Silence)>);

impl SilentParts {
    /// Finds the silent parts in the tokens of a file.
    pub(crate) fn find(tokens: TokenStream) -> Self {
        let mut parts = Self::default();
        parts.read(tokens);
        parts
    }

    /// Returns the silences at a byte, the outer ones first.
    pub(crate) fn at(&self, offset: usize) -> impl Iterator<Item = &Silence> {
        self.0.iter().filter(move |(range, _)| range.contains(&offset)).map(|(_, silence)| silence)
    }

    fn read(&mut self, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            let TokenTree::Group(group) = token else { continue };
            let before = &tokens[..index];
            if let Some(silence) = silence_of_attribute(before, group) {
                let is_inner = is_punct(before.last(), '!');
                let end = if is_inner { tokens.len() } else { index + 1 + length_of_item(&tokens[index + 1..]) };
                self.0.push((token.span().byte_range().start..end_of(&tokens[..end]), silence));
            } else if is_macro(before) {
                self.0.push((token.span().byte_range(), Silence::Macro));
            }
            self.read(group.stream());
        }
    }
}

fn end_of(tokens: &[TokenTree]) -> usize {
    tokens.last().map_or(0, |token| token.span().byte_range().end)
}

fn is_punct(token: Option<&TokenTree>, char: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == char)
}

/// Returns the silence of what `#[…]` or `#![…]` is written on. `#[cfg(test)]` has none: all targets are compiled.
fn silence_of_attribute(before: &[TokenTree], group: &Group) -> Option<Silence> {
    let [.., last] = before else { return None };
    let is_attribute =
        is_punct(Some(last), '#') || is_punct(Some(last), '!') && is_punct(before.iter().nth_back(1), '#');
    if group.delimiter() != Delimiter::Bracket || !is_attribute {
        return None;
    }
    let tokens: Vec<_> = group.stream().into_iter().collect();
    let names: Vec<_> = tokens.iter().filter_map(ident).collect();
    if names.last().is_some_and(|name| name == "deprecated" || name == "deprecated_singleton") {
        return Some(Silence::Deprecated);
    }
    match &tokens[..] {
        [TokenTree::Ident(cfg), TokenTree::Group(predicate)] if cfg == "cfg" => {
            let predicate = predicate.stream().to_string();
            (predicate != "test").then_some(Silence::Cfg(predicate))
        }
        _ => None,
    }
}

fn ident(token: &TokenTree) -> Option<String> {
    if let TokenTree::Ident(ident) = token { Some(ident.to_string()) } else { None }
}

/// Returns whether the next group is the body or the arguments of a macro: it follows `name!` or `macro_rules! name`.
fn is_macro(before: &[TokenTree]) -> bool {
    let is_call = |before: &[TokenTree]| {
        let [.., TokenTree::Ident(name), bang] = before else { return false };
        is_punct(Some(bang), '!') && !["if", "while", "match", "return", "in"].iter().any(|word| name == word)
    };
    is_call(before) || matches!(before, [before @ .., TokenTree::Ident(_)] if is_call(before))
}

/// Returns the number of tokens up to the end of the item, statement, field or arm.
fn length_of_item(tokens: &[TokenTree]) -> usize {
    let is_end = |token: &TokenTree| match token {
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        _ => false,
    };
    tokens.iter().position(is_end).map_or(tokens.len(), |end| end + 1)
}

#[cfg(test)]
mod tests {
    use super::{Silence, SilentParts};

    /// Returns the silences at the text `HERE`.
    fn silences(text: &str) -> Vec<Silence> {
        let parts = SilentParts::find(text.parse().unwrap());
        parts.at(text.find("HERE").unwrap()).cloned().collect()
    }

    fn cfg(predicate: &str) -> Silence {
        Silence::Cfg(predicate.to_owned())
    }

    #[test]
    fn compiled_code_has_none() {
        assert!(silences("fn f() { HERE() }").is_empty());
        assert!(silences("#[cfg(unix)] fn g() {} fn f() { HERE() }").is_empty());
        assert!(silences("#[cfg(unix)] use a::b; fn f() { HERE() }").is_empty());
        assert!(silences("#[cfg(test)] mod tests { fn f() { HERE() } }").is_empty());
        assert!(silences("fn f() { if !(a) { HERE() } }").is_empty());
    }

    #[test]
    fn conditions_are_found() {
        assert_eq!(silences("#[cfg(feature = \"x\")] fn f<A, B>() { HERE() }"), [cfg("feature = \"x\"")]);
        assert_eq!(silences("fn f() { #[cfg(unix)] let a = HERE(); }"), [cfg("unix")]);
        assert_eq!(silences("mod m { #![cfg(unix)] fn f() { HERE() } }"), [cfg("unix")]);
        assert_eq!(silences("#![cfg(unix)]\nfn f() { HERE() }"), [cfg("unix")]);
        assert_eq!(silences("#[cfg(unix)] #[inline] pub fn f() { HERE() }"), [cfg("unix")]);
    }

    #[test]
    fn deprecated_items_are_found() {
        assert_eq!(silences("#[deprecated(note = \"a\")] fn f() { HERE() }"), [Silence::Deprecated]);
        assert_eq!(silences("#[factory_core::deprecated_singleton(a)] fn f() { HERE() }"), [Silence::Deprecated]);
        assert_eq!(silences("#[deprecated] #[cfg(a)] use a::HERE;"), [Silence::Deprecated, cfg("a")]);
    }

    #[test]
    fn macros_are_found() {
        assert_eq!(silences("macro_rules! m { () => { HERE() } }"), [Silence::Macro]);
        assert_eq!(silences("fn f() { format!(\"{}\", HERE()) }"), [Silence::Macro]);
        assert_eq!(silences("cfg_if! { if #[cfg(unix)] { a() } else { HERE() } }"), [Silence::Macro]);
    }
}
