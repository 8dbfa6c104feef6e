//! Macros: their arguments, and the names that they may bind.

use super::{
    super::{
        bindings::Entry,
        places::{Position, macro_arguments, range_of, variable},
        reasons,
        types::{Kind, Written},
    },
    Walker,
};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Expr, ExprAssign, Macro, ext::IdentExt, visit::Visit};

/// Macros that bind none of their arguments, and take each as a whole expression.
const PLAIN: [&str; 38] = [
    "anyhow",
    "assert",
    "assert_eq",
    "assert_ne",
    "bail",
    "concat",
    "dbg",
    "debug",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "ensure",
    "eprint",
    "eprintln",
    "error",
    "format",
    "format_args",
    "info",
    "join",
    "json",
    "log",
    "matches",
    "panic",
    "pin",
    "print",
    "println",
    "ready",
    "select",
    "stringify",
    "todo",
    "trace",
    "try_join",
    "unimplemented",
    "unreachable",
    "vec",
    "warn",
    "write",
    "writeln",
];

impl Walker<'_> {
    /// Visits the arguments of a macro that are expressions. The uses in other arguments become proposals.
    pub(super) fn walk_macro(&mut self, mac: &Macro) {
        let name = name_of(mac);
        let Some(arguments) = macro_arguments(mac) else {
            for mentioned in names_in(mac.tokens.clone()) {
                self.mention(&mentioned);
            }
            return self.propose(&range_of(&mac.tokens), |_| reasons::macro_arguments(&name));
        };
        let arguments: Vec<_> = arguments.iter().collect();
        match (name.as_str(), &arguments[..]) {
            ("user_scope", [Expr::Assign(opened)]) => self.open_scope(opened),
            _ if PLAIN.contains(&name.as_str()) => self.walk_arguments(&name, None, &arguments),
            _ => self.in_frame(self.entry_of_macro(&arguments), |walker| {
                walker.frames.note_captures(&name, bindable_names(mac));
                for argument in &arguments {
                    walker.positions.note(argument, Position::Operand);
                }
                walker.walk_arguments(&name, None, &arguments);
            }),
        }
    }

    /// Returns the entry of a macro, which may be a loop over its arguments.
    fn entry_of_macro(&self, arguments: &[&Expr]) -> Entry {
        let find = |argument: &&Expr| self.steps().find(|finder| finder.visit_expr(argument));
        Entry { may_repeat_over: arguments.iter().find_map(find), ..Entry::default() }
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

    /// Visits a macro that is a statement. It may bind names for the statements behind it.
    pub(super) fn walk_statement_macro(&mut self, mac: &Macro) {
        self.walk_macro(mac);
        let name = name_of(mac);
        if name != "user_scope" && !PLAIN.contains(&name.as_str()) {
            self.frames.note_captures(&name, bindable_names(mac));
        }
    }
}

fn name_of(mac: &Macro) -> String {
    mac.path.segments.last().map(|segment| segment.ident.unraw().to_string()).unwrap_or_default()
}

/// Returns the names that a macro may bind: those that are arguments by themselves, or within a pattern. If the arguments
/// are not expressions, these are all.
fn bindable_names(mac: &Macro) -> Vec<String> {
    match macro_arguments(mac) {
        Some(arguments) => arguments.iter().flat_map(pattern_names).collect(),
        None => names_in(mac.tokens.clone()),
    }
}

fn pattern_names(expr: &Expr) -> Vec<String> {
    match expr {
        Expr::Path(_) | Expr::Paren(_) | Expr::Group(_) => variable(expr).into_iter().collect(),
        Expr::Assign(assign) => pattern_names(&assign.left),
        Expr::Call(_) | Expr::Let(_) | Expr::Reference(_) | Expr::Struct(_) | Expr::Tuple(_) | Expr::Array(_) => {
            names_in(expr.to_token_stream())
        }
        _ => Vec::new(),
    }
}

fn names_in(tokens: TokenStream) -> Vec<String> {
    let names = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Ident(ident) => vec![ident.to_string()],
        TokenTree::Group(group) => names_in(group.stream()),
        _ => Vec::new(),
    });
    names.collect()
}
