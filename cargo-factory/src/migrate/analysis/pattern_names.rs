//! The names that patterns bind.

use syn::{
    Expr, Pat, PatIdent, PatType,
    visit::{self, Visit},
};

/// Returns all names that a pattern binds.
pub(crate) fn names_of(pat: &Pat) -> Vec<String> {
    let mut names = PatternNames::default();
    names.visit_pat(pat);
    let typed = names.typed.into_iter().flat_map(|typed| names_of(&typed.pat));
    names.plain.into_iter().chain(typed).collect()
}

/// The names that a pattern binds, and the patterns in it that have a type.
#[derive(Default)]
pub(crate) struct PatternNames<'a> {
    pub(crate) plain: Vec<String>,
    pub(crate) typed: Vec<&'a PatType>,
}

impl<'a> Visit<'a> for PatternNames<'a> {
    fn visit_pat_ident(&mut self, ident: &'a PatIdent) {
        self.plain.push(ident.ident.to_string());
        visit::visit_pat_ident(self, ident);
    }

    fn visit_pat_type(&mut self, typed: &'a PatType) {
        self.typed.push(typed);
    }

    /// Leaves out the guard of an arm.
    fn visit_expr(&mut self, _: &'a Expr) {}
}
