//! The names that patterns bind.

use super::tokens::{collect_tokens, is_punct};
use proc_macro2::{Ident, TokenTree};

/// Adds each identifier of the pattern that may be bound. Those of types and paths are among them.
pub fn collect_names(tokens: &[TokenTree], names: &mut Vec<Ident>) {
    for (index, token) in tokens.iter().enumerate() {
        let is_lifetime = index > 0 && is_punct(&tokens[index - 1], '\'');
        match token {
            TokenTree::Ident(word) if !is_lifetime && word != "mut" && word != "ref" && word != "_" => {
                names.push(word.clone());
            }
            TokenTree::Group(group) => collect_names(&collect_tokens(group.stream()), names),
            _ => {}
        }
    }
}
