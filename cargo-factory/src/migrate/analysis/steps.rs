//! The users that a loop steps over: words of users in its parts, and in the definitions of the variables that it mentions. The names
//! of the values that a placeholder can stand for are no such words: another user's value is found by its type. Of what is
//! reached from them, only words for several count: `context.members()`, but not `context.user_id()`.

use super::{
    bindings::Frames,
    functions::Functions,
    index::UseIndex,
    places::{called_path, macro_arguments, place, range_of},
    types::Origin,
    words::{is_of_a_use, speaks_of_user},
};
use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{
    Attribute, Expr, ExprField, ExprMethodCall, Item, Lifetime, Macro, Member, Path,
    ext::IdentExt,
    punctuated::Punctuated,
    visit::{self, Visit},
};

/// Finds words of users at one place.
#[derive(Clone, Copy)]
pub(crate) struct Steps<'a> {
    pub(crate) frames: &'a Frames,
    pub(crate) uses: &'a UseIndex,
    pub(crate) functions: &'a Functions,
}

impl Steps<'_> {
    /// Returns the first word of a user in what is visited.
    pub(crate) fn find(self, visit: impl FnOnce(&mut StepFinder<'_>)) -> Option<String> {
        let mut finder = StepFinder { steps: self, found: None };
        visit(&mut finder);
        finder.found
    }

    /// Returns whether an expression is a value of this user, the call of a singleton, or reached from one of them.
    fn is_own(self, expr: &Expr) -> bool {
        match expr {
            Expr::MethodCall(call) => self.is_own(&call.receiver),
            Expr::Field(field) => self.origin(expr).is_some() || self.is_own(&field.base),
            Expr::Try(inner) => self.is_own(&inner.expr),
            Expr::Await(inner) => self.is_own(&inner.base),
            Expr::Reference(inner) => self.is_own(&inner.expr),
            Expr::Paren(inner) => self.is_own(&inner.expr),
            Expr::Call(call) => called_path(call).is_some_and(|path| self.is_use(&path.path)),
            _ => self.origin(expr).is_some(),
        }
    }

    /// Returns where a value comes from, if it cannot be that of another user. A call with arguments may return one.
    pub(crate) fn origin(self, expr: &Expr) -> Option<Origin> {
        let is_plain =
            |arguments: &Punctuated<Expr, _>| arguments.iter().all(|argument| matches!(argument, Expr::Lit(_)));
        match expr {
            Expr::Lit(_) => Some(Origin::Nobody),
            Expr::Macro(text) if text.mac.path.is_ident("format") => Some(Origin::Nobody),
            Expr::Call(call)
                if is_plain(&call.args) && called_path(call).is_some_and(|path| self.is_use(&path.path)) =>
            {
                Some(Origin::Nobody)
            }
            // A method of the workspace may return another user, such as `context.supervisor()`.
            Expr::MethodCall(call) if is_plain(&call.args) && !self.returns_user(call) => self.origin(&call.receiver),
            Expr::Field(field) => self.origin_of_place(expr).or_else(|| self.origin(&field.base)),
            Expr::Try(inner) => self.origin(&inner.expr),
            Expr::Await(inner) => self.origin(&inner.base),
            Expr::Reference(inner) => self.origin(&inner.expr),
            Expr::Unary(inner) => self.origin(&inner.expr),
            Expr::Paren(inner) => self.origin(&inner.expr),
            _ => self.origin_of_place(expr),
        }
    }

    fn returns_user(self, call: &ExprMethodCall) -> bool {
        self.functions.method_returns_user(&call.method.unraw().to_string())
    }

    fn origin_of_place(self, expr: &Expr) -> Option<Origin> {
        let visible = self.frames.find(&place(expr)?)?;
        visible.binding.is_of_this_user().then_some(Origin::Value(visible.binding.id))
    }

    fn is_use(self, path: &Path) -> bool {
        path.segments.last().is_some_and(|last| !self.uses.overlapping(&range_of(&last.ident)).is_empty())
    }
}

/// Visits syntax and keeps the first word of a user.
pub(crate) struct StepFinder<'a> {
    steps: Steps<'a>,
    found: Option<String>,
}

impl StepFinder<'_> {
    fn note(&mut self, ident: &Ident) {
        let name = ident.to_string();
        if self.found.is_none() && speaks_of_user(&name) && !is_of_a_use(ident, self.steps.uses) {
            self.found = Some(name);
        }
    }

    /// Looks at a name that is reached from a value of this user.
    fn note_several(&mut self, ident: &Ident) {
        if ident.to_string().ends_with('s') {
            self.note(ident);
        }
    }

    /// Looks at a variable or a field of `self`. Returns false if the expression is another one, or has no definition.
    fn look_up(&mut self, expr: &Expr) -> bool {
        let Some(visible) = place(expr).and_then(|name| self.steps.frames.find(&name)) else { return false };
        let binding = visible.binding;
        if !binding.is_of_this_user() {
            let own = Some(&binding.name).filter(|name| speaks_of_user(name));
            self.found = self.found.take().or_else(|| own.or(binding.written.word.as_ref()).cloned());
        }
        true
    }

    fn note_tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => match self.steps.frames.find(&ident.to_string()) {
                    Some(visible) if visible.binding.is_of_this_user() => {}
                    _ => self.note(&ident),
                },
                TokenTree::Group(group) => self.note_tokens(group.stream()),
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for StepFinder<'_> {
    fn visit_ident(&mut self, ident: &'ast Ident) {
        self.note(ident);
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        if self.found.is_none() && !self.look_up(expr) {
            visit::visit_expr(self, expr);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if !self.steps.is_own(&call.receiver) {
            return visit::visit_expr_method_call(self, call);
        }
        self.visit_expr(&call.receiver);
        self.note_several(&call.method);
        call.args.iter().for_each(|argument| self.visit_expr(argument));
    }

    fn visit_expr_field(&mut self, field: &'ast ExprField) {
        match &field.member {
            Member::Named(name) if self.steps.is_own(&field.base) => {
                self.visit_expr(&field.base);
                self.note_several(name);
            }
            _ => visit::visit_expr_field(self, field),
        }
    }

    /// Leaves out the path of a singleton.
    fn visit_path(&mut self, path: &'ast Path) {
        // `String::from` speaks of no sender.
        let is_conversion = path.segments.len() > 1 && path.segments.last().is_some_and(|last| last.ident == "from");
        if !self.steps.is_use(path) && !is_conversion {
            visit::visit_path(self, path);
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        self.visit_path(&mac.path);
        match macro_arguments(mac) {
            // The arguments live shorter than the syntax that is visited.
            Some(arguments) => arguments.iter().for_each(|argument| StepFinder::visit_expr(self, argument)),
            None => self.note_tokens(mac.tokens.clone()),
        }
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_item(&mut self, _: &'ast Item) {}

    fn visit_lifetime(&mut self, _: &'ast Lifetime) {}
}
