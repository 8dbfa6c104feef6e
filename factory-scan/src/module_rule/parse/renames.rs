//! The names that the module imports under another name.

use crate::syntax::tokens::{collect_tokens, is_word};
use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt;

/// Each `name as renamed` of the module.
#[derive(Default)]
pub(super) struct Renames(Vec<(Ident, Ident)>);

impl Renames {
    /// Finds the renames at any depth. An `expression as Type` is one too, and does no harm.
    pub(super) fn find(tokens: &[TokenTree]) -> Self {
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
                        self.0.push((original.clone(), renamed.clone()));
                    }
                    path = Some(name);
                }
                _ => {}
            }
        }
    }

    /// Returns the name before it was renamed.
    pub(super) fn original(&self, name: &Ident) -> String {
        let renamed = self.0.iter().find(|(_, renamed)| renamed == name);
        renamed.map_or(name, |(original, _)| original).unraw().to_string()
    }
}
