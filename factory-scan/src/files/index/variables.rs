//! The variables of a function, which are no uses of items with the same names.

use super::indexer::Indexer;
use crate::syntax::{
    angles::split_outside_angles,
    patterns::collect_names,
    tokens::{as_group, is_joint, is_punct, is_word},
};
use proc_macro2::{Delimiter, TokenTree};

impl Indexer<'_, '_> {
    /// Adds the parameters of a function, given the tokens in its parentheses.
    pub(super) fn parameters(&mut self, tokens: &[TokenTree]) {
        for parameter in split_outside_angles(tokens) {
            let is_colon = |index: usize| is_punct(&parameter[index], ':') && !is_joint(&parameter[index], ':');
            let colon = (0..parameter.len()).find(|&index| is_colon(index)).unwrap_or_default();
            self.bind(&parameter[..colon]);
        }
    }

    /// Adds the variables of a `let`, of a `for` or of a closure that begins here.
    pub(super) fn bindings(&mut self, tokens: &[TokenTree]) {
        let is_end: fn(&TokenTree) -> bool = match tokens {
            [word, ..] if is_word(word, "let") => |token| [':', '=', ';'].iter().any(|&end| is_punct(token, end)),
            [word, ..] if is_word(word, "for") => {
                |token| is_word(token, "in") || as_group(token, Delimiter::Brace).is_some()
            }
            [bar, ..] if is_punct(bar, '|') => |token| is_punct(token, '|') || is_punct(token, ';'),
            _ => return,
        };
        let end = tokens[1..].iter().position(is_end).unwrap_or_default();
        self.bind(&tokens[1..=end]);
    }

    fn bind(&mut self, pattern: &[TokenTree]) {
        let mut names = Vec::new();
        collect_names(pattern, &mut names);
        self.variables.extend(names.into_iter().map(|name| (self.region, name.to_string())));
    }
}
