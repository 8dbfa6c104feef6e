//! Loops and branches: what they repeat, and what they bind.

use super::{
    super::{
        bindings::Entry,
        places::place,
        words::{find_user_word, find_user_word_of_body, find_user_word_of_names},
    },
    Walker,
};
use syn::{Arm, Expr, ExprForLoop, ExprLoop, ExprMethodCall, ExprWhile, Pat, visit::Visit};

impl Walker<'_> {
    pub(super) fn walk_for(&mut self, repeated: &ExprForLoop) {
        self.visit_expr(&repeated.expr);
        let repeats_over = find_user_word(&repeated.pat, &self.index)
            .or_else(|| find_user_word(&repeated.expr, &self.index))
            .or_else(|| find_user_word_of_names(&repeated.body, &self.index));
        let may_repeat_over = self
            .steps()
            .find(|finder| finder.visit_expr(&repeated.expr))
            .or_else(|| self.steps().find(|finder| finder.visit_block(&repeated.body)));
        let element = self.describe(&repeated.expr);
        self.in_frame(Entry { repeats_over, may_repeat_over, ..Entry::default() }, |walker| {
            walker.bind_pattern(&repeated.pat, &element, true);
            walker.visit_block(&repeated.body);
        });
    }

    pub(super) fn walk_loop(&mut self, repeated: &ExprLoop) {
        let repeats_over = find_user_word_of_body(&repeated.body, &self.index);
        let may_repeat_over = self.steps().find(|finder| finder.visit_block(&repeated.body));
        let entry = Entry { repeats_over, may_repeat_over, ..Entry::default() };
        self.in_frame(entry, |walker| walker.visit_block(&repeated.body));
    }

    pub(super) fn walk_while(&mut self, repeated: &ExprWhile) {
        let repeats_over = find_user_word(&repeated.cond, &self.index)
            .or_else(|| find_user_word_of_body(&repeated.body, &self.index));
        let may_repeat_over = self
            .steps()
            .find(|finder| finder.visit_expr(&repeated.cond))
            .or_else(|| self.steps().find(|finder| finder.visit_block(&repeated.body)));
        self.in_frame(Entry { repeats_over, may_repeat_over, ..Entry::default() }, |walker| {
            walker.visit_expr(&repeated.cond);
            walker.visit_block(&repeated.body);
        });
    }

    pub(super) fn walk_arm(&mut self, arm: &Arm, matched: &Expr) {
        self.in_frame(Entry::default(), |walker| {
            walker.bind_value(&arm.pat, Some(matched));
            if let Pat::Guard(guarded) = &arm.pat {
                walker.visit_expr(&guarded.guard);
            }
            walker.visit_expr(&arm.body);
        });
    }

    /// Adds what a variable is assigned to what is known about it.
    pub(super) fn note_assignment(&mut self, left: &Expr, right: &Expr) {
        let Some(name) = place(left) else { return };
        let (value, kept) = (self.describe(right), Self::kept_by(right));
        self.frames.change(&name, |binding| {
            binding.written.word = binding.written.word.take().or(value.word);
            binding.written.mentions_user |= value.mentions_user && value.origin.is_none();
            binding.kept.add(kept);
        });
    }

    /// Adds the words in the arguments of a method to what is known about its variable, such as that of `stack.push(user)`.
    pub(super) fn note_method(&mut self, call: &ExprMethodCall) {
        let Some(name) = place(&call.receiver) else { return };
        let find = |argument| self.steps().find(|finder| finder.visit_expr(argument));
        if let Some(word) = call.args.iter().find_map(find) {
            self.frames.change(&name, |binding| {
                binding.written.word.get_or_insert(word);
            });
        }
    }
}
