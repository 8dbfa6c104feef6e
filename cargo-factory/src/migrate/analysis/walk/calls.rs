//! Calls and closures: what is moved into them, and what their parameters are.

use super::{
    super::{
        access::Access,
        bindings::Entry,
        decision::decide,
        in_place::closures,
        loops::is_iterating,
        places::{Call, called_name, called_path, is_use_of_call, range_of, variable},
        reasons,
        types::Written,
    },
    Walker,
};
use syn::{Expr, ExprCall, ExprClosure, ExprMethodCall, ext::IdentExt, visit::Visit};

/// Functions that give a factory to a closure.
const OPENING: [&str; 4] = ["for_user", "try_for_user", "for_user_blocking", "try_for_user_blocking"];
/// Functions that turn a context into an admission.
pub(super) const ADMITTING: [&str; 2] = ["admit", "admit_owned"];
/// Functions that keep an argument behind another one, which is a `&mut`.
const EXCHANGING: [&str; 2] = ["replace", "swap"];

/// The kind of function that a closure is given to.
pub(crate) enum ClosureRole {
    /// A function that opens a scope. The variables are moved into it.
    Opens { moved: Vec<String> },
    /// Another function.
    Called {
        /// True if it may call the closure several times.
        is_repeated: bool,
        /// The reason why a value of one user may be wrong for some of the calls.
        reason: Option<String>,
    },
}

impl Walker<'_> {
    pub(super) fn walk_call(&mut self, call: &ExprCall) {
        let name = called_name(call).unwrap_or_default();
        let arguments: Vec<_> = call.args.iter().collect();
        if EXCHANGING.contains(&name.as_str()) {
            let is_unsafe = Some(reasons::stored(&format!("`{name}`")));
            self.in_frame(Entry { is_unsafe, ..Entry::default() }, |walker| {
                walker.walk_arguments(&name, None, &arguments);
            });
        } else {
            self.walk_arguments(&name, None, &arguments);
        }
        self.decide_call(call);
        match called_path(call) {
            // The uses of the last segment are decided above.
            Some(path) => {
                self.visit_path(&path.path);
                path.path.get_ident().into_iter().for_each(|name| self.note_call_of(&name.to_string()));
            }
            None => self.visit_expr(&call.func),
        }
    }

    fn decide_call(&mut self, call: &ExprCall) {
        let position = self.positions.of(call);
        for index in self.index.overlapping(&range_of(&call.func)) {
            let used = &self.uses[index];
            if is_use_of_call(used, call) && self.decisions[index].is_none() {
                let call = Call::of(call, position, self.uses);
                self.decisions[index] = Some(decide(used, &call, &self.frames, self.kinds, self.source));
                self.note_dependent(index);
            }
        }
    }

    pub(super) fn walk_method_call(&mut self, call: &ExprMethodCall) {
        self.propose(&range_of(&call.method), |used| reasons::method(&used.instead));
        self.visit_expr(&call.receiver);
        let name = call.method.unraw().to_string();
        let arguments: Vec<_> = call.args.iter().collect();
        let is_unsafe = self.stores(call).then(|| reasons::stored(&format!("`{name}`")));
        self.in_frame(Entry { is_unsafe, ..Entry::default() }, |walker| {
            walker.walk_arguments(&name, Some(&call.receiver), &arguments);
        });
    }

    /// Visits the arguments of a function, which may be a method. Each closure in them gets a role by the function's name.
    pub(super) fn walk_arguments(&mut self, name: &str, receiver: Option<&Expr>, arguments: &[&Expr]) {
        for closure in arguments.iter().flat_map(|argument| closures(argument)) {
            let role = self.closure_role(name, closure, receiver, arguments);
            // A closure in `Box::new(…)` is called by the function that gets the box.
            self.roles.entry(closure).or_insert(role);
        }
        self.visit_arguments(name, receiver, arguments);
        if ADMITTING.contains(&name) || self.kinds.factory_created_by(name).is_some() {
            for variable in self.moved_variables(arguments.iter().copied()) {
                self.frames.move_out(&variable);
            }
        }
    }

    fn visit_arguments(&mut self, name: &str, receiver: Option<&Expr>, arguments: &[&Expr]) {
        for argument in arguments {
            let start = range_of(argument).start;
            let reason = self.reason_against_calls(name, start, receiver, arguments);
            let kept = self.kept_in(argument).filter(|_| self.in_place.contains(start) || reason.is_some());
            match kept {
                Some(variable) => self.note_given(&variable, reason),
                None => self.visit_expr(argument),
            }
        }
    }

    /// Returns the role of a closure, by its first byte and the function that it is given to.
    fn closure_role(&self, name: &str, closure: usize, receiver: Option<&Expr>, arguments: &[&Expr]) -> ClosureRole {
        if OPENING.contains(&name) && self.is_platform(name, receiver, arguments) {
            return ClosureRole::Opens { moved: self.moved_variables(arguments.iter().copied()) };
        }
        let reason = self.reason_against_calls(name, closure, receiver, arguments);
        ClosureRole::Called { is_repeated: self.is_repeated(name, closure), reason }
    }

    fn is_repeated(&self, name: &str, closure: usize) -> bool {
        is_iterating(name) && !self.in_place.runs_once(closure)
    }

    /// Returns the reason why a value of one user may be wrong for some of the calls of a closure, by its first byte, that a
    /// function makes. It makes one for each element of the receiver, or of another argument.
    fn reason_against_calls(
        &self,
        name: &str,
        closure: usize,
        receiver: Option<&Expr>,
        arguments: &[&Expr],
    ) -> Option<String> {
        let others = arguments.iter().copied().filter(|argument| closures(argument).is_empty());
        let elements = receiver.or_else(|| others.into_iter().next()).filter(|_| self.is_repeated(name, closure))?;
        Some(self.reason_against_elements(elements))
    }

    pub(super) fn walk_closure(&mut self, closure: &ExprClosure) {
        let start = range_of(closure).start;
        let role = self.roles.remove(&start);
        let leaves = self.escapes.get(&start).cloned();
        let repeated = || if let Some(ClosureRole::Called { reason, .. }) = &role { reason.clone() } else { None };
        let is_unsafe = self.in_place.reason_against(start).or_else(repeated);
        let entry = Entry { leaves, closure: Some(start), is_unsafe };
        self.in_frame(entry, |walker| {
            walker.bind_inputs(closure, role.as_ref());
            walker.visit_expr(&closure.body);
        });
    }

    fn bind_inputs(&mut self, closure: &ExprClosure, role: Option<&ClosureRole>) {
        let is_of_loop = matches!(role, Some(ClosureRole::Called { is_repeated: true, .. }));
        let mut inputs = closure.inputs.iter();
        if let Some(ClosureRole::Opens { moved }) = role {
            for variable in moved {
                self.frames.move_out(variable);
            }
            inputs.next().into_iter().for_each(|factory| self.bind_given_factory(factory, moved));
        }
        inputs.for_each(|input| self.bind_pattern(input, &Written::default(), is_of_loop));
    }

    /// Returns the variables that an expression moves into the value that it makes: itself, or the arguments of a call
    /// that admits a user or creates a factory.
    pub(super) fn moved_by(&self, expr: &Expr) -> Vec<String> {
        let makes = |name: &str| ADMITTING.contains(&name) || self.kinds.factory_created_by(name).is_some();
        match expr {
            Expr::Try(tried) => self.moved_by(&tried.expr),
            Expr::Await(awaited) => self.moved_by(&awaited.base),
            Expr::Call(call) if called_name(call).is_some_and(|name| makes(&name)) || makes_context(call) => {
                self.moved_variables(&call.args)
            }
            Expr::MethodCall(call) if makes(&call.method.unraw().to_string()) => self.moved_variables(&call.args),
            Expr::MethodCall(call) if call.method == "unwrap" || call.method == "expect" => {
                self.moved_by(&call.receiver)
            }
            _ => self.moved_variables([expr]),
        }
    }

    /// Returns the variables among expressions, and those that hold a single user who is reached by an expression.
    fn moved_variables<'e>(&self, exprs: impl IntoIterator<Item = &'e Expr>) -> Vec<String> {
        let holds_several = |name: &str| {
            let visible = self.frames.find(name);
            let ty = visible.and_then(|visible| visible.binding.written.type_name.clone());
            ty.is_some_and(|ty| self.kinds.types.count_users(&ty) > 1)
        };
        let is_single = |name: &String| self.accesses.is_single(name) && !holds_several(name);
        let reached = |expr| Access::of(expr)?.variable.filter(is_single);
        exprs.into_iter().filter_map(|expr| variable(expr).or_else(|| reached(expr))).collect()
    }
}

/// Returns whether a call makes a context of an identity.
fn makes_context(call: &ExprCall) -> bool {
    let segments =
        called_path(call).map(|path| path.path.segments.iter().rev().map(|segment| segment.ident.to_string()));
    segments.is_some_and(|mut segments| {
        segments.next().is_some_and(|name| name == "new")
            && segments.next().is_some_and(|of| of == "UserExecutionContext")
    })
}
