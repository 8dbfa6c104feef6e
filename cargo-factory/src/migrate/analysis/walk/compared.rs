//! Comparisons. Where both sides would be one value after the rewrite, nothing would be compared any more.

use super::{
    super::{bindings::Entry, macros::names_in, places::range_of, reasons},
    Walker,
};
use quote::ToTokens;
use syn::{BinOp, Expr, ExprBinary, visit};

impl Walker<'_> {
    /// Notes the two values that `assert_eq!` and its siblings compare.
    pub(super) fn note_assertion(&mut self, name: &str, arguments: &[&Expr]) {
        if let ("assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne", [left, right, ..]) =
            (name, arguments)
        {
            self.note_sides(left, right);
        }
    }

    /// Visits what is in an expression. If it is compared with a variable, which may be the value that a use would become,
    /// nothing in it is rewritten.
    pub(super) fn walk_compared(&mut self, expr: &Expr) {
        if let Expr::Binary(ExprBinary { left, op: BinOp::Eq(_) | BinOp::Ne(_), right, .. }) = expr {
            self.note_sides(left, right);
        }
        if self.compared.remove(&range_of(expr)) {
            let is_unsafe = Some(reasons::COMPARED.to_owned());
            self.in_frame(Entry { is_unsafe, ..Entry::default() }, |walker| visit::visit_expr(walker, expr));
        } else {
            visit::visit_expr(self, expr);
        }
    }

    fn note_sides(&mut self, left: &Expr, right: &Expr) {
        for (side, other) in [(left, right), (right, left)] {
            if names_in(other.to_token_stream()).iter().any(|name| self.frames.find(name).is_some()) {
                self.compared.insert(range_of(side));
            }
        }
    }
}
