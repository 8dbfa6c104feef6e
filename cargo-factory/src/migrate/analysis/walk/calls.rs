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
        words::{find_user_word, find_user_word_of_parameters, speaks_of_user},
    },
    Walker,
};
use syn::{Expr, ExprCall, ExprClosure, ExprMethodCall, ext::IdentExt, visit::Visit};

/// Functions that give a factory to a closure.
const OPENING: [&str; 4] = ["for_user", "try_for_user", "for_user_blocking", "try_for_user_blocking"];
/// Functions that turn a context into an admission.
pub(super) const ADMITTING: [&str; 2] = ["admit", "admit_owned"];
/// Functions that take each element of one argument together with one of another.
const PAIRING: [&str; 9] =
    ["cartesian_product", "chain", "interleave", "merge", "select", "zip", "zip_eq", "zip_longest", "zip_with"];
/// Functions whose names have a word of users for another reason.
const NOT_USERS: [&str; 5] = ["context", "from_fn", "in_scope", "scope", "with_context"];

/// The kind of function that a closure is given to.
pub(crate) enum ClosureRole {
    /// A function that opens a scope. The variables are moved into it.
    Opens { moved: Vec<String> },
    /// A function that may call it for each element.
    Repeats(Repeats),
}

/// The facts about the elements for which a closure is called.
pub(crate) struct Repeats {
    is_iterating: bool,
    /// The word by which they are recognized as users.
    over_users: Option<String>,
    /// The word in the definition of a variable, or in the name of the function.
    may_be_over_users: Option<String>,
}

impl Repeats {
    fn word(&self) -> Option<String> {
        self.over_users.clone().or_else(|| self.may_be_over_users.clone())
    }
}

impl Walker<'_> {
    pub(super) fn walk_call(&mut self, call: &ExprCall) {
        let name = called_name(call).unwrap_or_default();
        let arguments: Vec<_> = call.args.iter().collect();
        self.walk_arguments(&name, None, &arguments);
        self.note_changes(None, &arguments);
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
        let is_unsafe = self.stores(call).then(|| reasons::stored(&name));
        self.in_frame(Entry { is_unsafe, ..Entry::default() }, |walker| {
            walker.walk_arguments(&name, Some(&call.receiver), &arguments);
        });
        self.note_changes(Some(&call.receiver), &arguments);
    }

    /// Visits the arguments of a function, which may be a method. Each closure in them gets a role by the function's name.
    pub(super) fn walk_arguments(&mut self, name: &str, receiver: Option<&Expr>, arguments: &[&Expr]) {
        for closure in arguments.iter().flat_map(|argument| closures(argument)) {
            let role = self.closure_role(name, receiver, arguments);
            // A closure in `Box::new(…)` is called by the function that gets the box.
            self.roles.entry(closure).or_insert(role);
        }
        match self.word_of_pairs(name, receiver, arguments) {
            None => self.visit_arguments(name, receiver, arguments),
            word => self.in_frame(Entry { may_repeat_over: word, ..Entry::default() }, |walker| {
                walker.visit_arguments(name, receiver, arguments);
            }),
        }
        if ADMITTING.contains(&name) || self.kinds.factory_created_by(name).is_some() {
            for variable in self.moved_variables(arguments.iter().copied()) {
                self.frames.move_out(&variable);
            }
        }
    }

    fn visit_arguments(&mut self, name: &str, receiver: Option<&Expr>, arguments: &[&Expr]) {
        for argument in arguments {
            let kept = self.kept_in(argument).map(|variable| (variable, self.repeats(name, receiver, arguments)));
            let in_place = self.in_place.contains(range_of(argument).start);
            match kept.filter(|(_, repeats)| in_place || repeats.word().is_some()) {
                Some((variable, repeats)) => self.note_given(&variable, repeats.word()),
                None => self.visit_expr(argument),
            }
        }
    }

    /// Returns the word of users that a function pairs with its other arguments, such as in `users.iter().zip(lines)`.
    fn word_of_pairs(&self, name: &str, receiver: Option<&Expr>, arguments: &[&Expr]) -> Option<String> {
        let all = receiver.into_iter().chain(arguments.iter().copied()).filter(|_| PAIRING.contains(&name));
        all.into_iter().find_map(|expr| self.steps().find(|finder| finder.visit_expr(expr)))
    }

    /// Returns the role of a closure by the function that it is given to. Each function may call a closure for each element
    /// of its other arguments.
    fn closure_role(&self, name: &str, receiver: Option<&Expr>, arguments: &[&Expr]) -> ClosureRole {
        if OPENING.contains(&name) && self.is_platform(name, receiver, arguments) {
            return ClosureRole::Opens { moved: self.moved_variables(arguments.iter().copied()) };
        }
        ClosureRole::Repeats(self.repeats(name, receiver, arguments))
    }

    fn repeats(&self, name: &str, receiver: Option<&Expr>, arguments: &[&Expr]) -> Repeats {
        let others = || {
            let others = arguments.iter().copied().filter(|argument| closures(argument).is_empty());
            receiver.into_iter().chain(others)
        };
        let by_name =
            || Some(name.to_owned()).filter(|name| speaks_of_user(name) && !NOT_USERS.contains(&name.as_str()));
        let defined = || self.frames.find(name).and_then(|visible| visible.binding.written.word.clone());
        let steps = || others().find_map(|other| self.steps().find(|finder| finder.visit_expr(other)));
        Repeats {
            is_iterating: is_iterating(name),
            over_users: others().find_map(|other| find_user_word(other, &self.index)),
            may_be_over_users: steps().or_else(by_name).or_else(defined),
        }
    }

    pub(super) fn walk_closure(&mut self, closure: &ExprClosure) {
        let start = range_of(closure).start;
        let role = self.roles.remove(&start);
        let (repeats_over, may_repeat_over) = self.words_of_closure(closure, role.as_ref());
        if role.is_none() {
            self.note_word(closure);
        }
        let leaves = self.escapes.get(&start).cloned();
        let is_unsafe = self.in_place.reason_against(start);
        let entry = Entry { repeats_over, may_repeat_over, leaves, closure: Some(start), is_unsafe };
        self.in_frame(entry, |walker| {
            walker.bind_inputs(closure, role.as_ref());
            walker.visit_expr(&closure.body);
        });
    }

    /// Returns the words by which a closure is recognized as one that is called, or may be called, for each user.
    fn words_of_closure(&self, closure: &ExprClosure, role: Option<&ClosureRole>) -> (Option<String>, Option<String>) {
        let of_parameters = || find_user_word_of_parameters(closure, &self.index);
        match role {
            Some(ClosureRole::Opens { .. }) => (None, None),
            Some(ClosureRole::Repeats(repeats)) if repeats.is_iterating || !closure.inputs.is_empty() => {
                let of_body = || {
                    self.steps().find(|finder| {
                        closure.inputs.iter().for_each(|input| finder.visit_pat(input));
                        finder.visit_expr(&closure.body);
                    })
                };
                let word = of_parameters().or_else(|| repeats.over_users.clone());
                (word, repeats.may_be_over_users.clone().or_else(of_body))
            }
            Some(ClosureRole::Repeats(repeats)) => (None, repeats.may_be_over_users.clone()),
            None => (of_parameters(), None),
        }
    }

    fn bind_inputs(&mut self, closure: &ExprClosure, role: Option<&ClosureRole>) {
        let is_of_loop = matches!(role, Some(ClosureRole::Repeats(Repeats { is_iterating: true, .. })));
        let word = match role {
            Some(ClosureRole::Repeats(repeats)) => repeats.may_be_over_users.clone(),
            _ => None,
        };
        let mut inputs = closure.inputs.iter();
        if let Some(ClosureRole::Opens { moved }) = role {
            for variable in moved {
                self.frames.move_out(variable);
            }
            inputs.next().into_iter().for_each(|factory| self.bind_given_factory(factory, moved));
        }
        let value = Written { word, ..Written::default() };
        inputs.for_each(|input| self.bind_pattern(input, &value, is_of_loop));
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
