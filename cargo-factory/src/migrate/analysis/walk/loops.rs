//! Loops and branches: what they repeat, and what they bind.

use super::{
    super::{
        bindings::Entry,
        places::{changed_place, range_of},
        reasons,
    },
    Walker,
};
use syn::{Arm, Block, Expr, ExprForLoop, ExprWhile, Pat, visit::Visit};

impl Walker<'_> {
    pub(super) fn walk_for(&mut self, repeated: &ExprForLoop) {
        self.visit_expr(&repeated.expr);
        // Without the number of the round, each is the same.
        let is_counted = matches!((&*repeated.pat, &*repeated.expr), (Pat::Wild(_), Expr::Range(_)));
        let is_unsafe = (!is_counted).then(|| self.reason_against_elements(&repeated.expr));
        let element = self.describe(&repeated.expr);
        self.in_frame(Entry { is_unsafe, ..Entry::default() }, |walker| {
            walker.bind_pattern(&repeated.pat, &element, true);
            walker.visit_block(&repeated.body);
        });
    }

    pub(super) fn walk_loop(&mut self, body: &Block) {
        let is_unsafe = Some(reasons::rounds());
        self.in_frame(Entry { is_unsafe, ..Entry::default() }, |walker| walker.visit_block(body));
    }

    pub(super) fn walk_while(&mut self, repeated: &ExprWhile) {
        let is_unsafe = Some(reasons::rounds());
        self.in_frame(Entry { is_unsafe, ..Entry::default() }, |walker| {
            walker.visit_expr(&repeated.cond);
            walker.visit_block(&repeated.body);
        });
    }

    /// Returns the reason why a value of one user may be wrong for some of the elements of an expression.
    pub(super) fn reason_against_elements(&self, elements: &Expr) -> String {
        reasons::may_be_users(&self.source[range_of(elements)].split_whitespace().collect::<Vec<_>>().join(" "))
    }

    pub(super) fn walk_arm(&mut self, arm: &Arm, matched: &Expr) {
        self.in_frame(Entry::default(), |walker| {
            walker.bind_value(&arm.pat, Some(matched));
            if let Pat::Guard(guarded) = &arm.pat {
                walker.visit_expr(&guarded.guard);
            }
            walker.visit_expr(&arm.body);
        });
    }

    /// Adds what a variable, or a part of it, is assigned to what is known about it.
    pub(super) fn note_assignment(&mut self, left: &Expr, right: &Expr) {
        let Some(name) = changed_place(left) else { return };
        let (value, kept, uses) = (self.describe(right), Self::kept_by(right), self.uses_in(right));
        self.frames.change(&name, |binding| {
            binding.written.mentions_user |= value.mentions_user;
            binding.kept.add(kept);
            binding.uses.extend(uses);
        });
    }
}
