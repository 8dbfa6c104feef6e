//! Closures that variables keep: what is called for one user at its place may be called for others elsewhere.

use super::{
    super::{
        bindings::{Kept, Visible},
        decision::Decision,
        leaves::Leaves,
        loops::is_iterating,
        places::range_of,
        reasons,
    },
    Walker,
};
use syn::{
    Expr, ExprClosure, Item,
    visit::{self, Visit},
};

/// Methods whose result keeps no closure of the iterator.
const CONSUMING: [&str; 16] = [
    "all", "any", "await", "collect", "concat", "count", "find", "fold", "for_each", "join", "last", "next", "product",
    "sum", "try_fold", "try_for_each",
];

/// What is unsafe if a closure is called for several users.
#[derive(Default)]
pub(super) struct Dependents {
    /// The numbers of the uses in it that take a value from outside of it.
    uses: Vec<usize>,
    /// The closures that are called in it.
    closures: Vec<usize>,
}

impl Walker<'_> {
    /// Returns the closures with uses that a value keeps.
    pub(super) fn kept_by(&self, value: &Expr) -> Kept {
        if self.index.overlapping(&range_of(value)).is_empty() {
            return Kept::default();
        }
        let mut whole = Leaves::default();
        whole.collect(value);
        let mut all = Closures::default();
        if !is_consumed(value) {
            all.visit_expr(value);
        }
        Kept { whole: whole.closures, all: all.0 }
    }

    /// Notes the closures between the value of a rewrite and its call.
    pub(super) fn note_dependent(&mut self, number: usize) {
        if let Some(Decision::Rewrite(rewrite)) = &self.decisions[number] {
            for closure in &rewrite.closures {
                self.dependents.entry(*closure).or_default().uses.push(number);
            }
        }
    }

    /// Looks at a variable that is not called.
    pub(super) fn mention(&mut self, name: &str) {
        let Some(visible) = self.frames.find(name).filter(|visible| !visible.binding.kept.is_empty()) else { return };
        let Kept { whole, all } = visible.binding.kept.clone();
        match self.several_users(&visible) {
            Some(reason) => self.condemn(whole.into_iter().chain(all).collect(), &reason),
            None => self.condemn(whole, &reasons::kept(name)),
        }
    }

    /// Looks at a variable that is called by its name.
    pub(super) fn note_call_of(&mut self, name: &str) {
        let Some(visible) = self.frames.find(name).filter(|visible| !visible.binding.kept.is_empty()) else { return };
        let Kept { whole, all } = visible.binding.kept.clone();
        let called: Vec<_> = whole.into_iter().chain(all).collect();
        match self.several_users(&visible) {
            Some(reason) => self.condemn(called, &reason),
            None => {
                for around in self.frames.closures(&visible) {
                    self.dependents.entry(around).or_default().closures.extend(&called);
                }
            }
        }
    }

    /// Looks at the variables that a function such as `map` gets. It calls them.
    pub(super) fn mention_in_arguments(&mut self, function: &str, arguments: &[&Expr]) {
        let mut leaves = Leaves::default();
        arguments.iter().filter(|_| is_iterating(function)).for_each(|argument| leaves.collect(argument));
        for name in leaves.variables {
            let kept = self.frames.find(&name).map(|visible| visible.binding.kept.clone()).unwrap_or_default();
            self.condemn(kept.all, &reasons::kept(&name));
        }
    }

    /// Returns the reason why a variable is used for several users at the current place.
    fn several_users(&self, visible: &Visible<'_>) -> Option<String> {
        let outlives = self.frames.leaves(visible).map(|how| reasons::may_outlive(how, true));
        self.frames.may_repeat_over(visible).map(reasons::in_loop).or(outlives)
    }

    /// Turns the rewrites in closures, and in those that they call, into proposals.
    fn condemn(&mut self, mut closures: Vec<usize>, reason: &str) {
        while let Some(dependents) = closures.pop().map(|closure| self.dependents.remove(&closure)) {
            let Dependents { uses, closures: called } = dependents.unwrap_or_default();
            for number in uses {
                self.decisions[number] = Some(Decision::Propose(reason.to_owned()));
            }
            closures.extend(called);
        }
    }
}

fn is_consumed(value: &Expr) -> bool {
    match value {
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            let passes = ["expect", "unwrap"].contains(&name.as_str()) && is_consumed(&call.receiver);
            CONSUMING.contains(&name.as_str()) || passes
        }
        Expr::Try(inner) => is_consumed(&inner.expr),
        Expr::Await(_) => true,
        _ => false,
    }
}

/// The closures of an expression, by their first bytes.
#[derive(Default)]
struct Closures(Vec<usize>);

impl<'ast> Visit<'ast> for Closures {
    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        self.0.push(range_of(closure).start);
        visit::visit_expr_closure(self, closure);
    }

    fn visit_item(&mut self, _: &'ast Item) {}
}
