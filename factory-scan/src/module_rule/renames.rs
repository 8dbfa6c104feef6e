//! The names that the module imports under another name.

use crate::syntax::tokens::{as_word, collect_tokens, is_word};
use proc_macro2::TokenTree;
use std::collections::HashMap;
use syn::ext::IdentExt;

/// The first `name as renamed` of the module for each new name.
#[derive(Clone, Default)]
pub struct Renames(HashMap<String, String>);

impl Renames {
    /// Finds the renames at any depth. An `expression as Type` is one too, and does no harm.
    pub fn find(tokens: &[TokenTree]) -> Self {
        let mut renames = Self::default();
        renames.collect(tokens, &[]);
        renames
    }

    fn collect(&mut self, tokens: &[TokenTree], around: &[TokenTree]) {
        for (index, token) in tokens.iter().enumerate() {
            self.add(&tokens[index..], around);
            if let TokenTree::Group(group) = token {
                self.collect(&collect_tokens(group.stream()), &tokens[..index]);
            }
        }
    }

    /// Adds the rename that the tokens begin with, if they do. `around` are the tokens before the group that they are in.
    pub fn add(&mut self, tokens: &[TokenTree], around: &[TokenTree]) {
        if let [TokenTree::Ident(name), word, TokenTree::Ident(renamed), ..] = tokens
            && is_word(word, "as")
        {
            let parent = || around.iter().rev().find_map(as_word);
            let original = if name == "self" { parent().unwrap_or(name) } else { name };
            self.0.entry(renamed.to_string()).or_insert_with(|| original.unraw().to_string());
        }
    }

    /// Returns the name before it was renamed, without `r#`.
    pub fn original<'a>(&'a self, name: &'a str) -> &'a str {
        self.0.get(name).map_or_else(|| name.trim_start_matches("r#"), String::as_str)
    }
}
