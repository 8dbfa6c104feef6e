//! Accesses to the user in a value of an unknown type: `request.context`, `session.factory()`.

use super::places::variable;
use std::collections::{HashMap, HashSet};
use syn::{
    Block, Expr, ExprField, ExprMethodCall, Item, Member,
    ext::IdentExt,
    visit::{self, Visit},
};

/// The last words of names of values that belong to a user.
const VALUES: [&str; 6] = ["admission", "context", "ctx", "factory", "identity", "scope"];

/// Methods that return their value, or the value in it, in another form.
const PASSING: [&str; 7] = ["as_mut", "as_ref", "clone", "cloned", "expect", "to_owned", "unwrap"];

/// Returns whether a variable, field or method is named as a value of a user, such as `context` and `old_factory`.
pub(crate) fn names_value_of_user(name: &str) -> bool {
    let name = name.trim_start_matches("r#");
    VALUES.contains(&name.rsplit('_').next().unwrap_or_default())
}

/// A field or a method without arguments that is named as a value of a user.
pub(crate) struct Access {
    /// The variable that it belongs to, if there is one.
    pub(crate) variable: Option<String>,
    name: String,
}

impl Access {
    /// Returns the access that an expression is.
    pub(crate) fn of(expr: &Expr) -> Option<Self> {
        match expr {
            Expr::Field(field) => Self::of_field(field),
            Expr::MethodCall(call) if PASSING.contains(&call.method.to_string().as_str()) => Self::of(&call.receiver),
            Expr::MethodCall(call) => Self::of_method(call),
            Expr::Try(inner) => Self::of(&inner.expr),
            Expr::Await(inner) => Self::of(&inner.base),
            Expr::Reference(inner) => Self::of(&inner.expr),
            Expr::Unary(inner) => Self::of(&inner.expr),
            Expr::Paren(inner) => Self::of(&inner.expr),
            _ => None,
        }
    }

    fn of_field(field: &ExprField) -> Option<Self> {
        let Member::Named(name) = &field.member else { return None };
        Self::named(name.unraw().to_string(), &field.base)
    }

    fn of_method(call: &ExprMethodCall) -> Option<Self> {
        call.args.is_empty().then(|| Self::named(call.method.unraw().to_string(), &call.receiver)).flatten()
    }

    fn named(name: String, base: &Expr) -> Option<Self> {
        names_value_of_user(&name).then(|| Self { variable: first_variable(base), name })
    }
}

/// Returns the variable at the beginning of a chain of fields and methods.
pub(crate) fn first_variable(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Field(field) => first_variable(&field.base),
        Expr::MethodCall(call) => first_variable(&call.receiver),
        Expr::Index(index) => first_variable(&index.expr),
        Expr::Try(inner) => first_variable(&inner.expr),
        Expr::Await(inner) => first_variable(&inner.base),
        Expr::Reference(inner) => first_variable(&inner.expr),
        Expr::Unary(inner) => first_variable(&inner.expr),
        Expr::Paren(inner) => first_variable(&inner.expr),
        _ => variable(expr),
    }
}

/// The accesses in a function: the names by their variables.
#[derive(Default)]
pub(crate) struct Accesses(HashMap<String, HashSet<String>>);

impl Accesses {
    pub(crate) fn in_function(block: &Block) -> Self {
        let mut accesses = Self::default();
        accesses.visit_block(block);
        accesses
    }

    pub(crate) fn contains(&self, variable: &str) -> bool {
        self.0.contains_key(variable)
    }

    /// Returns whether a variable is known to hold a single user.
    pub(crate) fn is_single(&self, variable: &str) -> bool {
        self.0.get(variable).is_some_and(|names| names.len() == 1)
    }

    fn add(&mut self, access: Option<Access>) {
        if let Some(Access { variable: Some(variable), name }) = access {
            self.0.entry(variable).or_default().insert(name);
        }
    }
}

impl<'ast> Visit<'ast> for Accesses {
    fn visit_expr_field(&mut self, field: &'ast ExprField) {
        self.add(Access::of_field(field));
        visit::visit_expr_field(self, field);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.add(Access::of_method(call));
        visit::visit_expr_method_call(self, call);
    }

    fn visit_item(&mut self, _: &'ast Item) {}
}
