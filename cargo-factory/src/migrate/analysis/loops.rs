//! Loops over users, recognized by the names in them.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

/// Parts of identifiers that speak of a user.
const PARTS: [&str; 12] = [
    "user", "session", "context", "ctx", "tenant", "account", "customer", "member", "owner", "scope", "factory",
    "identity",
];

/// Methods that call a closure once for each element.
const ITERATING: [&str; 46] = [
    "all",
    "and_then",
    "any",
    "chunk_by",
    "dedup_by_key",
    "filter",
    "filter_map",
    "find",
    "find_any",
    "find_map",
    "flat_map",
    "flat_map_iter",
    "fold",
    "for_each",
    "for_each_concurrent",
    "for_each_with",
    "inspect",
    "is_sorted_by_key",
    "map",
    "map_init",
    "map_while",
    "map_with",
    "max_by",
    "max_by_key",
    "min_by",
    "min_by_key",
    "partition",
    "position",
    "reduce",
    "retain",
    "retain_mut",
    "rfind",
    "rfold",
    "rposition",
    "scan",
    "skip_while",
    "sort_by",
    "sort_by_cached_key",
    "sort_by_key",
    "sort_unstable_by_key",
    "take_while",
    "then",
    "try_fold",
    "try_for_each",
    "try_for_each_concurrent",
    "update",
];

pub(crate) fn is_iterating(method: &str) -> bool {
    ITERATING.contains(&method)
}

/// Returns the first identifier in a piece of syntax that speaks of a user.
pub(crate) fn find_user_word(syntax: &impl ToTokens) -> Option<String> {
    find_in(syntax.to_token_stream())
}

fn find_in(tokens: TokenStream) -> Option<String> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) => Some(ident.to_string()).filter(|ident| speaks_of_user(ident)),
        TokenTree::Group(group) => find_in(group.stream()),
        _ => None,
    })
}

fn speaks_of_user(ident: &str) -> bool {
    let ident = ident.trim_start_matches("r#").to_lowercase();
    let last_word = ident.rsplit('_').next().unwrap_or_default();
    ["id", "ids"].contains(&last_word) || PARTS.iter().any(|part| ident.contains(part))
}
