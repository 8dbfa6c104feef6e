//! Closures and `async` blocks that may outlive the scope in which they are written.

use super::{
    leaves::{Leaves, is_constructor, is_wrapper},
    places::{called_name, macro_arguments, range_of, variable},
};
use std::collections::HashMap;
use syn::{
    Block, Expr, ExprAssign, ExprCall, ExprMethodCall, ExprReturn, ExprStruct, ImplItemFn, Item, ItemFn, ItemStatic,
    Local, Macro, Pat, Stmt, TraitItemFn,
    ext::IdentExt,
    visit::{self, Visit},
};

/// Methods that keep their argument in a collection, a cell or a channel.
const STORING: [&str; 17] = [
    "add",
    "append",
    "extend",
    "insert",
    "or_insert",
    "push",
    "push_back",
    "push_front",
    "register",
    "replace",
    "send",
    "set",
    "store",
    "subscribe",
    "try_insert",
    "try_send",
    "unbounded_send",
];
/// Functions and methods that keep the result of a closure for later calls.
const KEEPING: [&str; 9] = [
    "call_once",
    "get_or_init",
    "get_or_insert_with",
    "get_or_try_init",
    "get_with",
    "mut_or_init",
    "or_insert_with",
    "or_insert_with_key",
    "try_get_with",
];

/// The ways in which closures and `async` blocks leave, by their first bytes.
pub(crate) type Escapes = HashMap<usize, String>;

pub(crate) fn find_escapes(items: &[Item]) -> Escapes {
    let mut finder = Finder::default();
    for item in items {
        finder.visit_item(item);
    }
    finder.found
}

#[derive(Default)]
struct Finder {
    found: Escapes,
    /// The function whose arguments are visited, if its name contains `spawn`.
    spawning: Option<String>,
    /// The variables of the current function with their values, and those that leave.
    bound: Vec<(String, Leaves)>,
    leaving: Vec<(String, String)>,
}

impl Finder {
    fn mark(&mut self, expr: &Expr, how: &str) {
        let mut leaves = Leaves::default();
        leaves.collect(expr);
        self.mark_leaves(leaves, how);
    }

    fn mark_leaves(&mut self, leaves: Leaves, how: &str) {
        self.found.extend(leaves.closures.into_iter().map(|start| (start, how.to_owned())));
        self.leaving.extend(leaves.variables.into_iter().map(|name| (name, how.to_owned())));
    }

    fn visit_function(&mut self, block: &Block, visit: impl FnOnce(&mut Self)) {
        let outer = (std::mem::take(&mut self.bound), std::mem::take(&mut self.leaving), self.spawning.take());
        if let Some(Stmt::Expr(tail, None)) = block.stmts.last() {
            self.mark(tail, "returned");
        }
        visit(self);
        self.mark_bound();
        (self.bound, self.leaving, self.spawning) = outer;
    }

    /// Marks what variables that leave are bound to.
    fn mark_bound(&mut self) {
        while let Some((name, how)) = self.leaving.pop() {
            let (leaving, staying) = std::mem::take(&mut self.bound).into_iter().partition(|(bound, _)| *bound == name);
            self.bound = staying;
            let leaving: Vec<(String, Leaves)> = leaving;
            for (_, leaves) in leaving {
                self.mark_leaves(leaves, &how);
            }
        }
    }

    /// Visits the arguments of a call by its name.
    fn visit_arguments<'a>(&mut self, name: &str, arguments: impl Iterator<Item = &'a Expr> + Clone) {
        let outer = self.spawning.clone();
        if name.contains("spawn") {
            self.spawning = Some(format!("given to `{name}`"));
        }
        if KEEPING.contains(&name) {
            let how = format!("given to `{name}`, which keeps its result");
            arguments.clone().for_each(|argument| self.mark(argument, &how));
        }
        if let Some(how) = self.spawning.clone() {
            arguments.clone().for_each(|argument| self.mark(argument, &how));
        }
        arguments.for_each(|argument| self.visit_expr(argument));
        self.spawning = outer;
    }
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        self.visit_function(&function.block, |finder| visit::visit_item_fn(finder, function));
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        self.visit_function(&function.block, |finder| visit::visit_impl_item_fn(finder, function));
    }

    fn visit_trait_item_fn(&mut self, function: &'ast TraitItemFn) {
        let Some(block) = &function.default else { return };
        self.visit_function(block, |finder| visit::visit_trait_item_fn(finder, function));
    }

    fn visit_item_static(&mut self, item: &'ast ItemStatic) {
        self.mark(&item.expr, "stored in a static");
        visit::visit_item_static(self, item);
    }

    fn visit_local(&mut self, local: &'ast Local) {
        if let (Some(name), Some(init)) = (bound_name(&local.pat), &local.init) {
            let mut leaves = Leaves::default();
            leaves.collect(&init.expr);
            self.bound.push((name, leaves));
        }
        visit::visit_local(self, local);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        if let Expr::Array(array) = expr {
            array.elems.iter().for_each(|element| self.mark(element, "stored in a collection"));
        }
        let outer = self.spawning.clone();
        if matches!(expr, Expr::Closure(_) | Expr::Async(_)) {
            // What is written within it is not given to the function that spawns.
            let how = self.spawning.take();
            self.found.extend(how.map(|how| (range_of(expr).start, how)));
        }
        visit::visit_expr(self, expr);
        self.spawning = outer;
    }

    fn visit_expr_return(&mut self, returned: &'ast ExprReturn) {
        returned.expr.iter().for_each(|expr| self.mark(expr, "returned"));
        visit::visit_expr_return(self, returned);
    }

    fn visit_expr_assign(&mut self, assign: &'ast ExprAssign) {
        match variable(&assign.left) {
            Some(name) => {
                let mut leaves = Leaves::default();
                leaves.collect(&assign.right);
                self.bound.push((name, leaves));
            }
            None => self.mark(&assign.right, "stored in a field"),
        }
        visit::visit_expr_assign(self, assign);
    }

    fn visit_expr_struct(&mut self, literal: &'ast ExprStruct) {
        literal.fields.iter().for_each(|field| self.mark(&field.expr, "stored in a field"));
        visit::visit_expr_struct(self, literal);
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        let name = called_name(call).unwrap_or_default();
        let is_container = !is_wrapper(&name) && is_constructor(&name);
        if is_container {
            call.args.iter().for_each(|argument| self.mark(argument, "stored in a field"));
        }
        self.visit_expr(&call.func);
        self.visit_arguments(&name, call.args.iter());
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let name = call.method.unraw().to_string();
        if STORING.contains(&name.as_str()) {
            call.args.iter().for_each(|argument| self.mark(argument, "stored in a collection"));
        }
        self.visit_expr(&call.receiver);
        self.visit_arguments(&name, call.args.iter());
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        let Some(arguments) = macro_arguments(mac) else { return };
        let name = mac.path.segments.last().map(|segment| segment.ident.unraw().to_string()).unwrap_or_default();
        if name == "vec" {
            arguments.iter().for_each(|argument| self.mark(argument, "stored in a collection"));
        }
        self.visit_arguments(&name, arguments.iter());
    }
}

fn bound_name(pat: &Pat) -> Option<String> {
    match pat {
        Pat::Ident(ident) => Some(ident.ident.to_string()),
        Pat::Type(typed) => bound_name(&typed.pat),
        _ => None,
    }
}
