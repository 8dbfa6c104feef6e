//! Loops: the functions that repeat a closure, and the variables to which loops assign.

use super::places::variable;
use std::collections::HashSet;
use syn::{
    Block, ExprAssign, ExprClosure, ExprForLoop, ExprLoop, ExprWhile,
    visit::{self, Visit},
};

/// Functions and methods that call a closure once for each element, or again and again.
const ITERATING: [&str; 53] = [
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
    "from_fn",
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
    "poll_fn",
    "position",
    "reduce",
    "repeat_with",
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
    "successors",
    "take_while",
    "then",
    "try_fold",
    "try_for_each",
    "try_for_each_concurrent",
    "try_unfold",
    "unfold",
    "update",
    "zip_with",
];

pub(crate) fn is_iterating(method: &str) -> bool {
    ITERATING.contains(&method)
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
