//! Functions that call themselves, perhaps for another user each time.

use syn::{
    Block, ExprCall, ExprMethodCall, Item, Macro, Signature,
    ext::IdentExt,
    visit::{self, Visit},
};

use super::super::places::{called_name, macro_arguments};

/// Returns whether a function calls one of its name. Another type may have a method of this name: the calls of both look the
/// same.
pub(super) fn is_recursive(signature: &Signature, block: &Block) -> bool {
    let mut finder = CallFinder { name: signature.ident.unraw().to_string(), found: false };
    finder.visit_block(block);
    finder.found
}

struct CallFinder {
    name: String,
    found: bool,
}

impl<'ast> Visit<'ast> for CallFinder {
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        self.found |= called_name(call).is_some_and(|name| name == self.name);
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.found |= call.method.unraw() == self.name;
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
