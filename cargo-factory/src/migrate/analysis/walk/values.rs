//! The facts that the value of a variable without a written type shows: whose it is.

use super::{
    super::{
        access::{Access, names_value_of_user},
        bindings::Entry,
        origins::Origins,
        places::{called_name, called_path},
        reasons,
        types::{Surroundings, Written, first_type_argument},
    },
    Walker,
    calls::ADMITTING,
};
use syn::{
    Expr, ExprAssign, ExprCall, ExprClosure, ExprMethodCall, Path, Type,
    ext::IdentExt,
    visit::{self, Visit},
};

impl Walker<'_> {
    fn origins(&self) -> Origins<'_> {
        Origins { frames: &self.frames, uses: &self.index, functions: self.kinds.types.functions() }
    }

    pub(super) fn walk_assign(&mut self, assign: &ExprAssign) {
        self.visit_expr(&assign.left);
        let is_unsafe = self.keeper(&assign.left).map(|keeper| reasons::stored(&keeper));
        self.in_frame(Entry { is_unsafe, ..Entry::default() }, |walker| walker.visit_expr(&assign.right));
        self.note_assignment(&assign.left, &assign.right);
    }

    /// Describes a value by the expression that makes it.
    pub(super) fn describe(&self, value: &Expr) -> Written {
        let origin = self.origins().origin(value);
        let is_users = || self.names_user(value) || Access::of(value).is_some();
        Written {
            mentions_user: origin.is_none() && is_users(),
            is_reference: matches!(value, Expr::Reference(_)),
            origin,
            ..Written::default()
        }
    }

    /// Describes a name in a pattern that gets a value. It may be that of a user's value.
    pub(super) fn describe_name(&self, name: &str, value: &Written) -> Written {
        let is_accessed = self.accesses.contains(name);
        let mentions_user = value.mentions_user || is_accessed || names_value_of_user(name);
        Written { mentions_user, is_accessed, ..value.clone() }
    }

    /// Returns whether a value of this type may hold a user whom its written type does not show.
    pub(super) fn is_unknown(&self, ty: &Type) -> bool {
        match ty {
            Type::Reference(reference) => self.is_unknown(&reference.elem),
            Type::Path(path) => path.path.segments.last().is_none_or(|last| {
                // A type that it is given may be that of a user.
                first_type_argument(last).is_some() || !self.kinds.types.define(&last.ident.unraw().to_string())
            }),
            _ => true,
        }
    }

    /// Returns whether an expression names a type of a user, or admits one.
    fn names_user(&self, value: &Expr) -> bool {
        let mut finder = UserFinder { surroundings: self.surroundings(), found: false };
        match value {
            // Its result may be a user, wherever it is called.
            Expr::Closure(closure) => {
                finder.visit_return_type(&closure.output);
                finder.visit_expr(&closure.body);
            }
            _ => finder.visit_expr(value),
        }
        finder.found
    }
}

struct UserFinder<'a> {
    surroundings: Surroundings<'a>,
    found: bool,
}

impl<'ast> Visit<'ast> for UserFinder<'_> {
    fn visit_path(&mut self, path: &'ast Path) {
        self.found |= self.surroundings.path_mentions_user(path);
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        self.found |= called_name(call).is_some_and(|name| ADMITTING.contains(&name.as_str()));
        let functions = self.surroundings.kinds.types.functions();
        self.found |= called_path(call).is_some_and(|path| functions.returns_user(&path.path));
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let name = call.method.unraw().to_string();
        self.found |= ADMITTING.contains(&name.as_str());
        self.found |= self.surroundings.kinds.types.functions().method_returns_user(&name);
        visit::visit_expr_method_call(self, call);
    }

    /// Leaves out what happens within a closure.
    fn visit_expr_closure(&mut self, _: &'ast ExprClosure) {}
}
