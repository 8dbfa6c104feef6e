//! Loops and branches: what they repeat, and what they bind.

use super::{
    super::{
        bindings::Entry,
        places::changed_place,
        words::{find_user_word, find_user_word_of_body, find_user_word_of_names},
    },
    Walker,
};
use syn::{Arm, Expr, ExprForLoop, ExprLoop, ExprWhile, Pat, visit::Visit};

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
        let repeats_over =
            find_user_word(&repeated.cond, &self.index).or_else(|| find_user_word_of_body(&repeated.body, &self.index));
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

    /// Adds what a variable, or a part of it, is assigned to what is known about it.
    pub(super) fn note_assignment(&mut self, left: &Expr, right: &Expr) {
        let Some(name) = changed_place(left) else { return };
        let (value, kept) = (self.describe(right), Self::kept_by(right));
        if let Some(word) = &value.word {
            self.frames.note_word(&name, word);
        }
        self.frames.change(&name, |binding| {
            binding.written.mentions_user |= value.mentions_user;
            binding.kept.add(kept);
        });
    }

    /// Adds the words in the arguments of a call to what is known about the variables that it may change: the one before a
    /// method, such as that of `stack.push(user)`, and those that are borrowed as `&mut`.
    pub(super) fn note_changes(&mut self, receiver: Option<&Expr>, arguments: &[&Expr]) {
        let borrowed = arguments.iter().filter_map(|argument| borrowed_place(argument));
        let changed: Vec<_> = receiver.and_then(changed_place).into_iter().chain(borrowed).collect();
        if changed.is_empty() {
            return;
        }
        let word = arguments.iter().find_map(|argument| self.steps().find(|finder| finder.visit_expr(argument)));
        for (name, word) in changed.iter().zip(word.iter().cycle()) {
            self.frames.note_word(name, word);
        }
    }
}

/// Returns the variable that an expression borrows in order to change it.
pub(super) fn borrowed_place(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Reference(borrowed) if borrowed.mutability.is_some() => changed_place(&borrowed.expr),
        _ => None,
    }
}
