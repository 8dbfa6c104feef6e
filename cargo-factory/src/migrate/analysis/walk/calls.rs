//! Calls and closures: what is moved into them, and what their parameters are.

use super::{
    super::{
        bindings::Frame,
        decision::decide,
        loops::{find_user_word, find_user_word_of_parameters, is_iterating},
        places::{Call, called_name, called_path, is_use_of_call, range_of, variable},
        reasons,
    },
    Walker,
};
use syn::{Expr, ExprCall, ExprClosure, ExprMethodCall, ext::IdentExt, visit::Visit};

/// Functions that give a factory to a closure.
const OPENING: [&str; 4] = ["for_user", "try_for_user", "for_user_blocking", "try_for_user_blocking"];
/// Functions that turn a context into an admission.
const ADMITTING: [&str; 2] = ["admit", "admit_owned"];

/// The kind of function that a closure is given to.
pub(crate) enum ClosureRole {
    /// A function that opens a scope. The variables are moved into it.
    Opens { moved: Vec<String> },
    /// A function that may call it for each element. The word is what a loop over users was recognized by.
    Repeats { word: Option<String>, is_iterating: bool },
}

impl Walker<'_> {
    pub(super) fn walk_call(&mut self, call: &ExprCall) {
        let name = called_name(call).unwrap_or_default();
        self.walk_arguments(&name, None, &call.args.iter().collect::<Vec<_>>());
        self.decide_call(call);
        match called_path(call) {
            // The uses of the last segment are decided above.
            Some(path) => self.visit_path(&path.path),
            None => self.visit_expr(&call.func),
        }
    }

    fn decide_call(&mut self, call: &ExprCall) {
        let position = self.positions.of(call);
        for index in self.index.overlapping(&range_of(&call.func)) {
            let used = &self.uses[index];
            if is_use_of_call(used, call) {
                let decision =
                    decide(used, &Call::of(call, position, self.uses), &self.frames, self.kinds, self.source);
                self.decisions[index] = Some(decision);
            }
        }
    }

    pub(super) fn walk_method_call(&mut self, call: &ExprMethodCall) {
        self.propose(&range_of(&call.method), |used| reasons::method(&used.instead));
        self.visit_expr(&call.receiver);
        let name = call.method.unraw().to_string();
        self.walk_arguments(&name, Some(&call.receiver), &call.args.iter().collect::<Vec<_>>());
    }

    /// Visits the arguments of a function, which may be a method. Each closure in them gets a role by the function's name.
    pub(super) fn walk_arguments(&mut self, name: &str, receiver: Option<&Expr>, arguments: &[&Expr]) {
        for argument in arguments {
            if let Expr::Closure(closure) = argument {
                self.role = self.closure_role(name, receiver, arguments, closure);
            }
            self.visit_expr(argument);
        }
        if ADMITTING.contains(&name) || self.kinds.factory_created_by(name).is_some() {
            for variable in variables(arguments.iter().copied()) {
                self.frames.move_out(&variable);
            }
        }
    }

    /// Returns the role of a closure by the function that it is given to. Each function may call a closure with a parameter
    /// for each element of its other arguments.
    fn closure_role(
        &self,
        name: &str,
        receiver: Option<&Expr>,
        arguments: &[&Expr],
        closure: &ExprClosure,
    ) -> Option<ClosureRole> {
        if OPENING.contains(&name) {
            return Some(ClosureRole::Opens { moved: variables(arguments.iter().copied()) });
        }
        let others = arguments.iter().copied().filter(|argument| !matches!(argument, Expr::Closure(_)));
        let word = || {
            let elements = receiver.into_iter().chain(others).find_map(|other| find_user_word(other, self.uses));
            find_user_word_of_parameters(closure, self.uses).or(elements)
        };
        let is_iterating = is_iterating(name);
        let may_repeat = is_iterating || !closure.inputs.is_empty();
        may_repeat.then(|| ClosureRole::Repeats { word: word(), is_iterating })
    }

    pub(super) fn walk_closure(&mut self, closure: &ExprClosure) {
        let role = self.role.take();
        let leaves = self.escapes.get(&range_of(closure).start).cloned();
        let repeats_over = match &role {
            Some(ClosureRole::Opens { .. }) => None,
            Some(ClosureRole::Repeats { word, .. }) => word.clone(),
            None => find_user_word_of_parameters(closure, self.uses),
        };
        self.in_frame(Frame::new(repeats_over, leaves), |walker| {
            walker.bind_inputs(closure, role.as_ref());
            walker.visit_expr(&closure.body);
        });
    }

    fn bind_inputs(&mut self, closure: &ExprClosure, role: Option<&ClosureRole>) {
        let is_of_loop = matches!(role, Some(ClosureRole::Repeats { is_iterating: true, .. }));
        let mut inputs = closure.inputs.iter();
        if let Some(ClosureRole::Opens { moved }) = role {
            for variable in moved {
                self.frames.move_out(variable);
            }
            inputs.next().into_iter().for_each(|factory| self.bind_given_factory(factory, moved));
        }
        inputs.for_each(|input| self.bind_pattern(input, is_of_loop));
    }

    /// Returns the variables that an expression moves into the value that it makes: itself, or the arguments of a call
    /// that admits a user or creates a factory.
    pub(super) fn moved_by(&self, expr: &Expr) -> Vec<String> {
        let makes = |name: &str| ADMITTING.contains(&name) || self.kinds.factory_created_by(name).is_some();
        match expr {
            Expr::Try(tried) => self.moved_by(&tried.expr),
            Expr::Await(awaited) => self.moved_by(&awaited.base),
            Expr::Call(call) if called_name(call).is_some_and(|name| makes(&name)) => variables(&call.args),
            Expr::MethodCall(call) if makes(&call.method.unraw().to_string()) => variables(&call.args),
            Expr::MethodCall(call) if call.method == "unwrap" || call.method == "expect" => {
                self.moved_by(&call.receiver)
            }
            _ => variable(expr).into_iter().collect(),
        }
    }
}

fn variables<'a>(arguments: impl IntoIterator<Item = &'a Expr>) -> Vec<String> {
    arguments.into_iter().filter_map(variable).collect()
}
