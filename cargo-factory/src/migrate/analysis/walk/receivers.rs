//! The receivers of methods: platforms, and what keeps a value.

use super::{
    super::{
        access::first_variable,
        places::{place, reaches_static, variable},
        types::{Kind, Written},
    },
    Walker,
};
use syn::{Expr, ExprMethodCall, ext::IdentExt};

/// Methods that keep a value.
const STORING: [&str; 12] = [
    "append",
    "extend",
    "get_or_insert",
    "insert",
    "or_insert",
    "push",
    "push_back",
    "push_front",
    "replace",
    "set",
    "store",
    "try_insert",
];

impl Walker<'_> {
    /// Returns whether a function that opens a scope by its name is that of a platform: by the written type of its receiver or
    /// first argument, or if the workspace has no other function of this name.
    pub(super) fn is_platform(&self, name: &str, receiver: Option<&Expr>, arguments: &[&Expr]) -> bool {
        let of_others = self.kinds.types.functions().define(name);
        let Some(receiver) = receiver.or_else(|| arguments.first().copied()) else { return false };
        let visible = place(receiver).and_then(|name| self.frames.find(&name));
        match visible.map(|visible| &visible.binding.written) {
            Some(Written { kind: Some(kind), .. }) => *kind == Kind::Platform,
            Some(Written { type_name: Some(_), .. }) => false,
            _ => !of_others,
        }
    }

    /// Returns whether an expression is reached from a static through a variable, such as the guard of its lock.
    pub(super) fn is_of_static(&self, expr: &Expr) -> bool {
        first_variable(expr).is_some_and(|name| self.frames.changes.is_of_static(&name))
    }

    /// Returns whether a method keeps its arguments in something that may be that of several users.
    pub(super) fn stores(&self, call: &ExprMethodCall) -> bool {
        let name = call.method.unraw().to_string();
        let of_this_call = || {
            let visible = variable(&call.receiver).and_then(|name| self.frames.find(&name));
            visible.is_some_and(|visible| visible.binding.is_fresh)
        };
        let of_self = || place(&call.receiver).is_some_and(|place| place.starts_with("self."));
        reaches_static(&call.receiver)
            || self.is_of_static(&call.receiver)
            || STORING.contains(&name.as_str()) && !of_this_call() && !of_self()
    }
}
