//! The variables of a function whose values may change: those that are assigned, lent as `&mut`, or given to a macro.

use super::{
    access::first_variable,
    bindings::Binding,
    kinds::Kinds,
    macros::{is_plain, names_in},
    pattern_names::names_of,
    places::{changed_place, macro_arguments, macro_name, reaches_static, variable},
    reasons,
};
use proc_macro2::{Spacing, TokenStream, TokenTree};
use std::collections::HashSet;
use syn::{
    Block, Expr, ExprAssign, ExprCall, ExprLet, ExprMethodCall, ExprReference, Item, Local, Macro,
    visit::{self, Visit},
};

/// The names, regardless of what they are bound to.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    assigned: HashSet<String>,
    lent: HashSet<String>,
    /// Those that are given away as they are. A `&mut` among them is lent.
    passed: HashSet<String>,
    /// Those whose values are reached from a static, such as the guard of its lock.
    of_statics: HashSet<String>,
    /// The macros that may bind a name to another value, each with the names in it.
    by_macro: Vec<(String, HashSet<String>)>,
}

impl Changes {
    pub(crate) fn in_function(block: &Block, kinds: &Kinds) -> Self {
        let mut finder = Finder { found: Self::default(), kinds };
        finder.visit_block(block);
        finder.found
    }

    /// Returns whether a variable is reached from a static.
    pub(crate) fn is_of_static(&self, name: &str) -> bool {
        self.of_statics.contains(name)
    }

    /// Returns the reason why a binding may have another value than that of its definition.
    pub(crate) fn doubt(&self, binding: &Binding) -> Option<String> {
        let name = binding.name.as_str();
        let field = name.strip_prefix("self.");
        let is_in = |names: &HashSet<String>| names.contains(name) || field.is_some() && names.contains("self");
        let passed = binding.written.is_mutable_reference && self.passed.contains(name);
        if is_in(&self.assigned) {
            return Some(reasons::assigned(name));
        }
        if is_in(&self.lent) || passed {
            return Some(reasons::lent(name));
        }
        let names = |names: &HashSet<String>| match field {
            Some(field) => names.contains("self") && names.contains(field),
            None => names.contains(name),
        };
        let by = self.by_macro.iter().find(|(_, mentioned)| names(mentioned));
        by.map(|(by, _)| reasons::bound_by_macro(by, name))
    }
}

struct Finder<'a> {
    found: Changes,
    kinds: &'a Kinds,
}

impl Finder<'_> {
    fn note_passed<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) {
        self.found.passed.extend(exprs.into_iter().filter_map(variable));
    }

    /// Notes names that get a value, if it is reached from a static, also through a variable.
    fn note_static(&mut self, value: &Expr, names: Vec<String>) {
        let through = || first_variable(value).is_some_and(|name| self.found.is_of_static(&name));
        if reaches_static(value) || through() {
            self.found.of_statics.extend(names);
        }
    }

    /// Looks for `name = …` and `&mut name` in tokens that are no expressions.
    fn walk_tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            match (token, tokens.get(index + 1), tokens.get(index + 2)) {
                (TokenTree::Ident(name), Some(TokenTree::Punct(mark)), _)
                    if mark.as_char() == '=' && mark.spacing() == Spacing::Alone =>
                {
                    self.found.assigned.insert(name.to_string());
                }
                (TokenTree::Punct(mark), Some(TokenTree::Ident(word)), Some(TokenTree::Ident(name)))
                    if mark.as_char() == '&' && word == "mut" =>
                {
                    self.found.lent.insert(name.to_string());
                }
                (TokenTree::Group(group), ..) => self.walk_tokens(group.stream()),
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_expr_assign(&mut self, assign: &'ast ExprAssign) {
        self.note_static(&assign.right, assigned_places(&assign.left));
        self.found.assigned.extend(assigned_places(&assign.left));
        self.note_passed([&*assign.right]);
        visit::visit_expr_assign(self, assign);
    }

    fn visit_expr_reference(&mut self, reference: &'ast ExprReference) {
        self.found.lent.extend(changed_place(&reference.expr).filter(|_| reference.mutability.is_some()));
        visit::visit_expr_reference(self, reference);
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        self.note_passed(&call.args);
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.note_passed(&call.args);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_local(&mut self, local: &'ast Local) {
        if let Some(init) = &local.init {
            self.note_static(&init.expr, names_of(&local.pat));
        }
        self.note_passed(local.init.iter().map(|init| &*init.expr));
        visit::visit_local(self, local);
    }

    fn visit_expr_let(&mut self, condition: &'ast ExprLet) {
        self.note_static(&condition.expr, names_of(&condition.pat));
        visit::visit_expr_let(self, condition);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        let name = macro_name(mac);
        if name != "user_scope" && !is_plain(&name, self.kinds) {
            return self.found.by_macro.push((name, names_in(mac.tokens.clone()).into_iter().collect()));
        }
        let Some(arguments) = macro_arguments(mac) else { return self.walk_tokens(mac.tokens.clone()) };
        for argument in &arguments {
            // The name of an argument is no variable that is assigned.
            let value = if let Expr::Assign(named) = argument { &named.right } else { argument };
            // The arguments live shorter than the syntax that is visited.
            Finder::visit_expr(self, value);
        }
    }

    fn visit_item(&mut self, _: &'ast Item) {}
}

/// Returns the variables that an assignment changes, which may take a value apart.
fn assigned_places(left: &Expr) -> Vec<String> {
    match left {
        Expr::Tuple(all) => all.elems.iter().flat_map(assigned_places).collect(),
        Expr::Array(all) => all.elems.iter().flat_map(assigned_places).collect(),
        Expr::Call(all) => all.args.iter().flat_map(assigned_places).collect(),
        Expr::Struct(all) => all.fields.iter().flat_map(|field| assigned_places(&field.expr)).collect(),
        _ => changed_place(left).into_iter().collect(),
    }
}
