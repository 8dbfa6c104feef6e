//! Loops over users, recognized by the names in them.

use super::places::variable;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::HashSet;
use syn::{
    Block, Expr, ExprAssign, ExprForLoop, ExprLoop, ExprWhile, Stmt,
    visit::{self, Visit},
};

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
    ["id", "ids", "uid", "uids"].contains(&last_word) || PARTS.iter().any(|part| ident.contains(part))
}

/// Returns the word of a user in the conditions that end a `loop`: those of `let … else`, `if` and `match` with a `break`.
pub(crate) fn find_user_word_of_loop(body: &Block) -> Option<String> {
    let ends = |syntax: &dyn ToTokens| has_word(syntax.to_token_stream(), "break");
    body.stmts.iter().find_map(|statement| match statement {
        Stmt::Local(local) => {
            let init = local.init.as_ref()?;
            init.diverge.as_ref().filter(|(_, diverge)| ends(diverge))?;
            find_user_word(&local.pat).or_else(|| find_user_word(&init.expr))
        }
        Stmt::Expr(Expr::If(branch), _) if ends(branch) => find_user_word(&branch.cond),
        Stmt::Expr(Expr::Match(matched), _) if ends(matched) => find_user_word(&matched.expr),
        _ => None,
    })
}

fn has_word(tokens: TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == word,
        TokenTree::Group(group) => has_word(group.stream(), word),
        _ => false,
    })
}

/// Returns the variables to which a loop assigns. After the loop, and in its next round, they have another value.
pub(crate) fn find_assigned_in_loops(block: &Block) -> HashSet<String> {
    let mut finder = AssignmentFinder::default();
    finder.visit_block(block);
    finder.found
}

#[derive(Default)]
struct AssignmentFinder {
    depth: usize,
    found: HashSet<String>,
}

impl AssignmentFinder {
    fn in_loop(&mut self, visit: impl FnOnce(&mut Self)) {
        self.depth += 1;
        visit(self);
        self.depth -= 1;
    }
}

impl<'ast> Visit<'ast> for AssignmentFinder {
    fn visit_expr_for_loop(&mut self, repeated: &'ast ExprForLoop) {
        self.in_loop(|finder| visit::visit_expr_for_loop(finder, repeated));
    }

    fn visit_expr_while(&mut self, repeated: &'ast ExprWhile) {
        self.in_loop(|finder| visit::visit_expr_while(finder, repeated));
    }

    fn visit_expr_loop(&mut self, repeated: &'ast ExprLoop) {
        self.in_loop(|finder| visit::visit_expr_loop(finder, repeated));
    }

    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        self.in_loop(|finder| visit::visit_expr_closure(finder, closure));
    }

    fn visit_expr_assign(&mut self, assign: &'ast ExprAssign) {
        if self.depth > 0 {
            self.found.extend(variable(&assign.left));
        }
        visit::visit_expr_assign(self, assign);
    }
}
