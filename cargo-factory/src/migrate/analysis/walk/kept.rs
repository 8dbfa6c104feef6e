//! Closures that variables keep: what is called for one user at its place may be called for others elsewhere.

use super::{
    super::{
        bindings::{Kept, Visible},
        decision::{Decision, Rewrite},
        leaves::Leaves,
        macros::names_in,
        places::{range_of, variable},
        reasons,
    },
    Walker,
};
use quote::ToTokens;
use syn::{
    Expr, ExprClosure, Item,
    visit::{self, Visit},
};

/// Methods whose result keeps no closure of the iterator.
const CONSUMING: [&str; 16] = [
    "all",
    "any",
    "await",
    "collect",
    "concat",
    "count",
    "find",
    "fold",
    "for_each",
    "join",
    "last",
    "next",
    "product",
    "sum",
    "try_fold",
    "try_for_each",
];

/// The uses and values that are unsafe if a closure is called for several users.
#[derive(Default)]
pub(super) struct Dependents {
    /// The numbers of the uses in it that take a value from outside of it.
    uses: Vec<usize>,
    /// The closures that are called in it.
    closures: Vec<usize>,
}

impl Walker<'_> {
    /// Returns the closures that a value keeps.
    pub(super) fn kept_by(value: &Expr) -> Kept {
        let mut whole = Leaves::default();
        whole.collect(value);
        let mut all = Closures(whole.closures.clone());
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

    /// Looks at a variable that is neither called nor given to a function that repeats it.
    pub(super) fn mention(&mut self, name: &str) {
        self.mention_result(name);
        let Some((visible, kept)) = self.find_kept(name) else { return };
        match self.several_users(&visible) {
            Some(reason) => self.condemn(kept.all, &reason),
            None => self.condemn(kept.whole, &reasons::kept(name)),
        }
    }

    /// Looks at a variable that is called by its name.
    pub(super) fn note_call_of(&mut self, name: &str) {
        let Some((visible, kept)) = self.find_kept(name) else { return };
        let (within, reason) = (self.frames.closures(&visible), self.several_users(&visible));
        self.call(kept, within, reason);
    }

    /// Looks at a variable that is given to a function which repeats it, as if its closure was written there.
    pub(super) fn note_given(&mut self, name: &str, reason: Option<String>) {
        let Some((visible, kept)) = self.find_kept(name) else { return };
        let (within, reason) = (self.frames.closures(&visible), reason.or_else(|| self.several_users(&visible)));
        self.call(kept, within, reason);
    }

    /// Returns the uses in a value, and those in the values of the variables that it mentions.
    pub(super) fn uses_in(&self, value: &Expr) -> Vec<usize> {
        let mentioned = names_in(value.to_token_stream());
        let of_variables = mentioned.iter().filter_map(|name| Some(self.frames.find(name)?.binding.uses.clone()));
        self.index.overlapping(&range_of(value)).into_iter().chain(of_variables.flatten()).collect()
    }

    /// Looks at a variable whose value has uses. Where it may stand for several users, they become proposals.
    fn mention_result(&mut self, name: &str) {
        let Some(visible) = self.frames.find(name).filter(|visible| !visible.binding.uses.is_empty()) else { return };
        let Some(reason) = self.frames.is_unsafe(&visible).map(str::to_owned) else { return };
        for number in visible.binding.uses.clone() {
            if matches!(&self.decisions[number], Some(Decision::Rewrite(Rewrite { is_of_user: true, .. }))) {
                self.decisions[number] = Some(Decision::Propose(reasons::used_for_several(name, &reason)));
            }
        }
    }

    /// Returns the variable that an argument is, or that it borrows, if it keeps a closure.
    pub(super) fn kept_in(&self, argument: &Expr) -> Option<String> {
        match argument {
            Expr::Reference(inner) => self.kept_in(&inner.expr),
            _ => variable(argument).filter(|name| self.find_kept(name).is_some()),
        }
    }

    fn find_kept(&self, name: &str) -> Option<(Visible<'_>, Kept)> {
        let visible = self.frames.find(name)?;
        let kept = visible.binding.kept.clone();
        (!kept.all.is_empty()).then_some((visible, kept))
    }

    /// Notes that closures are called within others, or that it happens for several users.
    fn call(&mut self, called: Kept, within: Vec<usize>, reason: Option<String>) {
        if let Some(reason) = reason {
            return self.condemn(called.all, &reason);
        }
        for around in within {
            self.dependents.entry(around).or_default().closures.extend(&called.all);
        }
    }

    /// Returns the reason why a variable is used for several users at the current place.
    fn several_users(&self, visible: &Visible<'_>) -> Option<String> {
        let outlives = self.frames.leaves(visible).map(|how| reasons::may_outlive(how, true));
        self.frames.is_unsafe(visible).map(str::to_owned).or(outlives)
    }

    /// Turns the rewrites in closures, and in those that they call, into proposals.
    fn condemn(&mut self, mut closures: Vec<usize>, reason: &str) {
        while let Some(dependents) = closures.pop().map(|closure| self.dependents.remove(&closure)) {
            let Dependents { uses, closures: called, .. } = dependents.unwrap_or_default();
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
