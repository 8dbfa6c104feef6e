//! The names that the module imports under another name.

use crate::syntax::tokens::{collect_tokens, is_word};
use proc_macro2::{Ident, TokenTree};
use std::collections::HashMap;
use syn::ext::IdentExt;

/// The first `name as renamed` of the module for each new name.
#[derive(Default)]
pub struct Renames(HashMap<String, String>);

impl Renames {
    /// Finds the renames at any depth. An `expression as Type` is one too, and does no harm.
    pub fn find(tokens: &[TokenTree]) -> Self {
        let mut renames = Self::default();
        renames.collect(tokens, None);
        renames
    }

    /// Collects the renames in these tokens, which are a group after the path of `parent`.
    fn collect(&mut self, tokens: &[TokenTree], parent: Option<&Ident>) {
        let mut path = None;
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.collect(&collect_tokens(group.stream()), path),
                TokenTree::Ident(name) => {
                    if let [_, word, TokenTree::Ident(renamed), ..] = &tokens[index..]
                        && is_word(word, "as")
                    {
                        let original = parent.filter(|_| name == "self").unwrap_or(name);
                        self.0.entry(renamed.to_string()).or_insert_with(|| original.unraw().to_string());
                    }
                    path = Some(name);
                }
                _ => {}
            }
        }
    }

    /// Returns the name before it was renamed, without `r#`.
    pub fn original<'a>(&'a self, name: &'a str) -> &'a str {
        self.0.get(name).map_or_else(|| name.trim_start_matches("r#"), String::as_str)
    }
}
