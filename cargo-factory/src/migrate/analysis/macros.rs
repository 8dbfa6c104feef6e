//! Macros that are known to bind none of their arguments.

use super::kinds::Kinds;
use proc_macro2::{TokenStream, TokenTree};
use std::ops::Range;
use syn::LitStr;

/// Macros that bind none of their arguments, and take each as a whole expression.
const PLAIN: [&str; 37] = [
    "anyhow",
    "assert",
    "assert_eq",
    "assert_ne",
    "bail",
    "concat",
    "dbg",
    "debug",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "ensure",
    "eprint",
    "eprintln",
    "error",
    "format",
    "format_args",
    "info",
    "join",
    "json",
    "log",
    "matches",
    "panic",
    "print",
    "println",
    "ready",
    "select",
    "stringify",
    "todo",
    "trace",
    "try_join",
    "unimplemented",
    "unreachable",
    "vec",
    "warn",
    "write",
    "writeln",
];

/// Returns whether a macro binds none of its arguments, and takes each as a whole expression. One of the workspace may do
/// anything.
pub(crate) fn is_plain(name: &str, kinds: &Kinds) -> bool {
    PLAIN.contains(&name) && !kinds.types.define_macro(name)
}

/// Returns the identifiers in tokens.
pub(crate) fn names_in(tokens: TokenStream) -> Vec<String> {
    let names = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Ident(ident) => vec![ident.to_string()],
        TokenTree::Group(group) => names_in(group.stream()),
        _ => Vec::new(),
    });
    names.collect()
}

/// Returns the places of literals at any depth.
pub(crate) fn literals_of(tokens: TokenStream) -> Vec<Range<usize>> {
    let of_token = |token| match token {
        TokenTree::Literal(literal) => vec![literal.span().byte_range()],
        TokenTree::Group(group) => literals_of(group.stream()),
        _ => Vec::new(),
    };
    tokens.into_iter().flat_map(of_token).collect()
}

/// Returns the variables that texts in tokens name, such as `answer` in `println!("{answer:?}")`.
pub(crate) fn names_in_texts(tokens: TokenStream) -> Vec<String> {
    let texts = tokens.into_iter().filter_map(|token| match token {
        TokenTree::Literal(literal) => syn::parse_str::<LitStr>(&literal.to_string()).ok(),
        _ => None,
    });
    let names = texts.flat_map(|text| {
        let text = text.value();
        let parts = text.split('{').skip(1).filter_map(|part| part.split(['}', ':']).next());
        parts.map(str::to_owned).collect::<Vec<_>>()
    });
    names.collect()
}
