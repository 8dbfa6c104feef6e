//! The bodies of `macro_rules!` in a file.

use super::walk::Walk;
use crate::{
    module_rule::model::Place,
    syntax::tokens::{collect_tokens, is_punct},
};
use proc_macro2::{Group, TokenStream, TokenTree};

impl Walk {
    /// Walks through what the rules of a macro write.
    pub(super) fn macro_rules(&mut self, rules: &Group) {
        let tokens = without_metavariable_marks(rules.stream());
        for pair in tokens.windows(2) {
            if let [arrow, TokenTree::Group(output)] = pair
                && is_punct(arrow, '>')
            {
                self.walk(&collect_tokens(output.stream()), &Place::Within("macro_rules!".to_owned()));
            }
        }
    }
}

/// Returns the tokens without the `$` before the name of a metavariable, so that `static $name: $ty` reads as a static.
fn without_metavariable_marks(stream: TokenStream) -> Vec<TokenTree> {
    let mut unmarked = Vec::new();
    let mut tokens = stream.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            mark if is_punct(&mark, '$') && matches!(tokens.peek(), Some(TokenTree::Ident(_))) => {}
            TokenTree::Group(group) => {
                let inner = without_metavariable_marks(group.stream()).into_iter().collect();
                let mut inner = Group::new(group.delimiter(), inner);
                inner.set_span(group.span());
                unmarked.push(inner.into());
            }
            token => unmarked.push(token),
        }
    }
    unmarked
}
