//! The receivers of methods: platforms, and what keeps a value.

use super::{
    super::{
        access::first_variable,
        bindings::Binding,
        places::{place, reaches_static, variable},
        types::{Kind, Written},
    },
    Walker,
};
use syn::{Expr, ExprMethodCall, ext::IdentExt};

/// Methods that keep a value.
const STORING: [&str; 16] = [
    "append",
    "blocking_send",
    "extend",
    "get_or_insert",
    "insert",
    "or_insert",
    "push",
    "push_back",
    "push_front",
    "replace",
    "send",
    "send_replace",
    "set",
    "store",
    "try_insert",
    "try_send",
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

    /// Returns what keeps a value that is assigned to a place, if it outlives the call and may be that of several users.
    pub(super) fn keeper(&self, place: &Expr) -> Option<String> {
        if self.is_of_static(place) {
            return Some("a static".to_owned());
        }
        let name = first_variable(place)?;
        let lent = || self.frames.find(&name).is_some_and(|visible| visible.binding.written.is_mutable_reference);
        let is_kept = if name == "self" { !self.is_own_self() } else { lent() };
        is_kept.then(|| format!("`{name}`"))
    }

    /// Returns whether a method keeps its arguments in something that may be that of several users.
    pub(super) fn stores(&self, call: &ExprMethodCall) -> bool {
        let name = call.method.unraw().to_string();
        let of_this_call = || {
            let visible = variable(&call.receiver).and_then(|name| self.frames.find(&name));
            visible.is_some_and(|visible| visible.binding.is_fresh)
        };
        let of_this_user = || first_variable(&call.receiver).is_some_and(|name| name == "self") && self.is_own_self();
        self.is_of_static(&call.receiver) || STORING.contains(&name.as_str()) && !of_this_call() && !of_this_user()
    }

    /// Returns whether an expression is reached from a static, also through a variable, such as the guard of its lock.
    fn is_of_static(&self, expr: &Expr) -> bool {
        reaches_static(expr) || first_variable(expr).is_some_and(|name| self.frames.changes.is_of_static(&name))
    }

    /// Returns whether `self` has a value of this user, so that it serves no other one.
    fn is_own_self(&self) -> bool {
        let is_own = |binding: &Binding| binding.name.starts_with("self.") && binding.is_of_this_user();
        self.frames.visible().iter().any(|visible| is_own(visible.binding))
    }
}
