//! The parts of a template: the positions of its placeholders, which of them are evaluated in every case, and the names
//! that it binds.

use super::places::{Position, Positions, variable};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeSet, HashMap, HashSet};
use syn::{
    BinOp, Expr, PatIdent,
    visit::{self, Visit},
};

/// Returns whether each placeholder, by its stand-in, is evaluated in every case, and the names that the template binds.
pub(super) fn find_evaluation(template: &Expr, stand_ins: &[String]) -> (Vec<bool>, BTreeSet<String>) {
    let mut finder = Evaluation { is_certain: true, evaluated: HashSet::new(), bound: BTreeSet::new() };
    finder.visit_expr(template);
    (stand_ins.iter().map(|name| finder.evaluated.contains(name)).collect(), finder.bound)
}

pub(super) fn has_word(tokens: TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == word,
        TokenTree::Group(group) => has_word(group.stream(), word),
        _ => false,
    })
}

struct Evaluation {
    /// False behind the first expression that may end the evaluation, or skip or repeat a part of it.
    is_certain: bool,
    evaluated: HashSet<String>,
    bound: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Evaluation {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        if let Some(name) = variable(expr).filter(|_| self.is_certain) {
            self.evaluated.insert(name);
        }
        match expr {
            Expr::Try(_) => {
                visit::visit_expr(self, expr);
                self.is_certain = false;
            }
            Expr::Binary(binary) if matches!(binary.op, BinOp::And(_) | BinOp::Or(_)) => {
                self.visit_expr(&binary.left);
                self.is_certain = false;
                self.visit_expr(&binary.right);
            }
            Expr::Array(_)
            | Expr::Await(_)
            | Expr::Binary(_)
            | Expr::Call(_)
            | Expr::Cast(_)
            | Expr::Field(_)
            | Expr::Group(_)
            | Expr::Index(_)
            | Expr::Lit(_)
            | Expr::MethodCall(_)
            | Expr::Paren(_)
            | Expr::Path(_)
            | Expr::Reference(_)
            | Expr::Struct(_)
            | Expr::Tuple(_)
            | Expr::Unary(_) => visit::visit_expr(self, expr),
            _ => {
                self.is_certain = false;
                visit::visit_expr(self, expr);
            }
        }
    }

    fn visit_pat_ident(&mut self, ident: &'ast PatIdent) {
        self.bound.insert(ident.ident.to_string());
        visit::visit_pat_ident(self, ident);
    }
}

/// Returns the position of each placeholder, by its stand-in.
pub(super) fn positions_of_names(expr: &Expr, names: &[String]) -> Vec<Position> {
    let mut positions = Positions::default();
    positions.visit_expr(expr);
    let mut finder = NameFinder { positions: &positions, found: HashMap::new() };
    finder.visit_expr(expr);
    names.iter().map(|name| finder.found.get(name).copied().unwrap_or_default()).collect()
}

struct NameFinder<'a> {
    positions: &'a Positions,
    found: HashMap<String, Position>,
}

impl<'ast> Visit<'ast> for NameFinder<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        if let Some(name) = variable(expr) {
            self.found.insert(name, self.positions.of(expr));
        }
        visit::visit_expr(self, expr);
    }
}
