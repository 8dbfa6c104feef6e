//! The sources of values: whether a value is reached from this user's, and cannot be that of another one.

use super::{
    bindings::Frames,
    functions::Functions,
    index::UseIndex,
    places::{called_path, place, range_of},
    types::Origin,
};
use syn::{Expr, ExprMethodCall, Path, ext::IdentExt, punctuated::Punctuated};

/// The sources of the values at one place.
#[derive(Clone, Copy)]
pub(crate) struct Origins<'a> {
    pub(crate) frames: &'a Frames,
    pub(crate) uses: &'a UseIndex,
    pub(crate) functions: &'a Functions,
}

impl Origins<'_> {
    /// Returns where a value comes from, if it cannot be that of another user. A call with arguments may return one.
    pub(crate) fn origin(self, expr: &Expr) -> Option<Origin> {
        let is_plain =
            |arguments: &Punctuated<Expr, _>| arguments.iter().all(|argument| matches!(argument, Expr::Lit(_)));
        match expr {
            Expr::Lit(_) => Some(Origin::Nobody),
            Expr::Macro(text) if text.mac.path.is_ident("format") => Some(Origin::Nobody),
            Expr::Call(call)
                if is_plain(&call.args) && called_path(call).is_some_and(|path| self.is_use(&path.path)) =>
            {
                Some(Origin::Nobody)
            }
            // A method of the workspace may return another user, such as `context.supervisor()`.
            Expr::MethodCall(call) if is_plain(&call.args) && !self.returns_user(call) => self.origin(&call.receiver),
            Expr::Field(field) => self.origin_of_place(expr).or_else(|| self.origin(&field.base)),
            Expr::Try(inner) => self.origin(&inner.expr),
            Expr::Await(inner) => self.origin(&inner.base),
            Expr::Reference(inner) => self.origin(&inner.expr),
            Expr::Unary(inner) => self.origin(&inner.expr),
            Expr::Paren(inner) => self.origin(&inner.expr),
            _ => self.origin_of_place(expr),
        }
    }

    fn returns_user(self, call: &ExprMethodCall) -> bool {
        self.functions.method_returns_user(&call.method.unraw().to_string())
    }

    fn origin_of_place(self, expr: &Expr) -> Option<Origin> {
        let visible = self.frames.find(&place(expr)?)?;
        visible.binding.is_of_this_user().then_some(Origin::Value(visible.binding.id))
    }

    fn is_use(self, path: &Path) -> bool {
        path.segments.last().is_some_and(|last| !self.uses.overlapping(&range_of(&last.ident)).is_empty())
    }
}
