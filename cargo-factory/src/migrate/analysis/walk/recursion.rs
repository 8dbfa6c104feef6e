//! Functions that call themselves, perhaps for another user each time.

use super::super::{
    index::UseIndex,
    places::{called_path, macro_arguments, range_of},
};
use syn::{
    Block, Expr, ExprCall, ExprMethodCall, ExprPath, Item, Macro, Signature,
    ext::IdentExt,
    visit::{self, Visit},
};

/// Returns whether a function calls one of its name. The types of receivers are not known: of two methods with one name,
/// either may be called, but not by the result of a singleton.
pub(super) fn is_recursive(signature: &Signature, block: &Block, is_of_type: bool, uses: &UseIndex) -> bool {
    let name = signature.ident.unraw().to_string();
    let is_method = signature.receiver().is_some();
    let mut finder = CallFinder { name, is_method, is_of_type, uses, found: false };
    finder.visit_block(block);
    finder.found
}

struct CallFinder<'a> {
    name: String,
    is_method: bool,
    /// True if it is a function of a type, with or without `self`.
    is_of_type: bool,
    uses: &'a UseIndex,
    found: bool,
}

impl CallFinder<'_> {
    /// Returns whether a path may be that of the function: `walk`, `tree::walk`, `Self::walk` or `Tree::walk`.
    fn is_own(&self, path: &ExprPath) -> bool {
        let segments: Vec<_> = path.path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
        match &segments[..] {
            [.., of, name] if of.starts_with(char::is_uppercase) => {
                *name == self.name && (self.is_of_type || self.is_method || of == "Self")
            }
            [.., name] => *name == self.name && !self.is_of_type && !self.is_method,
            [] => false,
        }
    }

    fn is_of_use(&self, receiver: &Expr) -> bool {
        match receiver {
            Expr::MethodCall(call) => self.is_of_use(&call.receiver),
            Expr::Field(field) => self.is_of_use(&field.base),
            Expr::Try(inner) => self.is_of_use(&inner.expr),
            Expr::Await(inner) => self.is_of_use(&inner.base),
            Expr::Call(call) => called_path(call)
                .and_then(|path| path.path.segments.last())
                .is_some_and(|last| !self.uses.overlapping(&range_of(&last.ident)).is_empty()),
            _ => false,
        }
    }
}

impl<'ast> Visit<'ast> for CallFinder<'_> {
    /// Finds a path that is called, or given to what calls it.
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        self.found |= self.is_own(path) && path.path.segments.len() > 1;
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        self.found |= called_path(call).is_some_and(|path| self.is_own(path));
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.found |= self.is_method && call.method.unraw() == self.name && !self.is_of_use(&call.receiver);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        // The arguments live shorter than the syntax that is visited.
        for argument in macro_arguments(mac).iter().flatten() {
            CallFinder::visit_expr(self, argument);
        }
    }

    fn visit_item(&mut self, _: &'ast Item) {}
}
