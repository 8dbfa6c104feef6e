//! Macros: their arguments, and the scopes that they open.

use super::{
    super::{
        macros::{is_plain, names_in, names_in_texts},
        places::{macro_arguments, macro_name, range_of, variable},
        reasons,
        types::{Kind, Written},
    },
    Walker,
};
use syn::{Expr, ExprAssign, Macro, visit::Visit};

impl Walker<'_> {
    /// Visits the arguments of a macro that are expressions. The uses in other arguments, and those in macros that may do
    /// anything with them, become proposals.
    pub(super) fn walk_macro(&mut self, mac: &Macro) {
        let name = macro_name(mac);
        let (arguments, plain) = (macro_arguments(mac), is_plain(&name, self.kinds));
        match &arguments {
            Some(arguments) if plain => {
                let arguments: Vec<_> = arguments.iter().collect();
                self.note_assertion(&name, &arguments);
                for name in names_in_texts(mac.tokens.clone()) {
                    self.mention(&name);
                }
                self.walk_arguments(&name, None, &arguments);
            }
            Some(arguments) if name == "user_scope" && !self.kinds.types.define_macro(&name) => {
                if let Some(Expr::Assign(opened)) = arguments.first() {
                    self.open_scope(opened);
                }
            }
            _ => {
                for mentioned in names_in(mac.tokens.clone()) {
                    self.mention(&mentioned);
                }
                let reason = if arguments.is_some() { reasons::repeated_by_macro } else { reasons::macro_arguments };
                self.propose(&range_of(&mac.tokens), |_| reason(&name));
            }
        }
    }

    fn open_scope(&mut self, opened: &ExprAssign) {
        self.visit_expr(&opened.right);
        let moved = self.moved_by(&opened.right);
        for admission in &moved {
            self.frames.move_out(admission);
        }
        let made_of = self.frames.moved_into_call(&moved);
        let scope = variable(&opened.left).unwrap_or_default();
        self.frames.bind(scope.clone(), Written::of_kind(Kind::OpenScope), false);
        self.frames.note_made_of(&scope, made_of);
    }
}
