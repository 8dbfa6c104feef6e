//! Loops over users, recognized by the names in them.

use super::places::{UseAt, variable};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::HashSet;
use syn::{
    Arm, Block, ExprAssign, ExprClosure, ExprForLoop, ExprIf, ExprLet, ExprLoop, ExprMatch, ExprWhile, Item, Local,
    Pat, PatType,
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

/// Returns the first identifier in a piece of syntax that speaks of a user, except for the names of singletons.
pub(crate) fn find_user_word(syntax: &impl ToTokens, uses: &[UseAt]) -> Option<String> {
    find_in(syntax.to_token_stream(), uses)
}

fn find_in(tokens: TokenStream, uses: &[UseAt]) -> Option<String> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) => {
            let name = ident.to_string();
            (speaks_of_user(&name) && !is_of_a_use(&ident, uses)).then_some(name)
        }
        TokenTree::Group(group) => find_in(group.stream(), uses),
        _ => None,
    })
}

fn is_of_a_use(ident: &Ident, uses: &[UseAt]) -> bool {
    let range = ident.span().byte_range();
    uses.iter().any(|used| used.range.start <= range.start && range.end <= used.range.end)
}

fn speaks_of_user(ident: &str) -> bool {
    let ident = ident.trim_start_matches("r#").to_lowercase();
    let last_word = ident.rsplit('_').next().unwrap_or_default();
    ["id", "ids", "uid", "uids"].contains(&last_word) || PARTS.iter().any(|part| ident.contains(part))
}

/// Returns the word of a user in the body of a `loop` or `while`: in the names that it binds, in the values that they get,
/// and in its conditions. Any of them may make the next round that of another user.
pub(crate) fn find_user_word_of_body(body: &Block, uses: &[UseAt]) -> Option<String> {
    let mut finder = WordFinder { uses, with_values: true, found: None };
    finder.visit_block(body);
    finder.found
}

/// Returns the word of a user in the names that a piece of syntax binds, such as the body of a `for`.
pub(crate) fn find_user_word_of_names(body: &Block, uses: &[UseAt]) -> Option<String> {
    let mut finder = WordFinder { uses, with_values: false, found: None };
    finder.visit_block(body);
    finder.found
}

/// Returns the word of a user in the names of a closure's parameters. Their types are no part of it.
pub(crate) fn find_user_word_of_parameters(closure: &ExprClosure, uses: &[UseAt]) -> Option<String> {
    closure.inputs.iter().find_map(|input| match input {
        Pat::Type(PatType { pat, .. }) => find_user_word(pat, uses),
        _ => find_user_word(input, uses),
    })
}

struct WordFinder<'a> {
    uses: &'a [UseAt],
    /// True if the values and conditions are looked at as well.
    with_values: bool,
    found: Option<String>,
}

impl WordFinder<'_> {
    fn look_at(&mut self, pat: Option<&Pat>, value: Option<&dyn ToTokens>) {
        let in_pattern = || pat.and_then(|pat| find_user_word(pat, self.uses));
        let in_value = || value.filter(|_| self.with_values).and_then(|value| find_user_word(&value, self.uses));
        self.found = self.found.take().or_else(in_pattern).or_else(in_value);
    }
}

impl<'ast> Visit<'ast> for WordFinder<'_> {
    fn visit_local(&mut self, local: &'ast Local) {
        let pat = if let Pat::Type(typed) = &local.pat { &typed.pat } else { &local.pat };
        self.look_at(Some(pat), local.init.as_ref().map(|init| &init.expr as &dyn ToTokens));
        visit::visit_local(self, local);
    }

    fn visit_expr_let(&mut self, condition: &'ast ExprLet) {
        self.look_at(Some(&condition.pat), Some(&condition.expr));
        visit::visit_expr_let(self, condition);
    }

    fn visit_expr_if(&mut self, branch: &'ast ExprIf) {
        self.look_at(None, Some(&branch.cond));
        visit::visit_expr_if(self, branch);
    }

    fn visit_expr_match(&mut self, matched: &'ast ExprMatch) {
        self.look_at(None, Some(&matched.expr));
        visit::visit_expr_match(self, matched);
    }

    fn visit_arm(&mut self, arm: &'ast Arm) {
        self.look_at(Some(&arm.pat), None);
        visit::visit_arm(self, arm);
    }

    fn visit_expr_assign(&mut self, assign: &'ast ExprAssign) {
        self.look_at(None, Some(assign));
        visit::visit_expr_assign(self, assign);
    }

    fn visit_item(&mut self, _: &'ast Item) {}
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

    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        self.in_loop(|finder| visit::visit_expr_closure(finder, closure));
    }

    fn visit_expr_assign(&mut self, assign: &'ast ExprAssign) {
        if self.depth > 0 {
            self.found.extend(variable(&assign.left));
        }
        visit::visit_expr_assign(self, assign);
    }
}
