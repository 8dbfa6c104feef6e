//! Judges types by their names.

use super::definitions::{Definition, Definitions};
use crate::{
    module_rule::Renames,
    names::{PLAIN_TYPES, PRIMITIVES, TYPES_WITHOUT_STATE_OF_THEIR_ARGUMENTS, is_stateful},
    syntax::{
        angles::find_outside_angles,
        function_pointers::pointer_length,
        tokens::{collect_tokens, is_joint, is_one_of, is_punct},
    },
};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::cell::OnceCell;
use syn::{ext::IdentExt, visit::Visit};

/// The knowledge of a type. A type is as bad as the worst type in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    Plain,
    Unknown,
    /// It can be changed through a shared reference.
    Stateful,
}

/// The types that a file defines or renames.
pub(super) struct LocalTypes<'a> {
    tree: &'a syn::File,
    /// Collected when the first name is judged, because most files have no global.
    definitions: OnceCell<Definitions>,
    renames: &'a Renames,
}

impl<'a> LocalTypes<'a> {
    pub(super) fn new(tree: &'a syn::File, renames: &'a Renames) -> Self {
        Self { tree, definitions: OnceCell::new(), renames }
    }

    pub(super) fn judge(&self, ty: &TokenStream) -> Verdict {
        self.judge_tokens(&collect_tokens(ty.clone()), &mut Vec::new(), &[])
    }

    /// Judges each name in the type. `looked_through` are the local types around it, and `params` its type parameters, whose
    /// types are judged where they are given.
    fn judge_tokens(&self, tokens: &[TokenTree], looked_through: &mut Vec<String>, params: &[String]) -> Verdict {
        let (mut worst, mut at) = (Verdict::Plain, 0);
        while let [token, after @ ..] = &tokens[at..] {
            if let Some(length) = pointer_length(&tokens[at..]) {
                at += length;
                continue;
            }
            let (verdict, length) = match token {
                tick if is_punct(tick, '\'') => (Verdict::Plain, 2),
                TokenTree::Ident(word) if is_one_of(word, &KEYWORDS) => (Verdict::Plain, 1),
                TokenTree::Ident(_) if is_module(after) => (Verdict::Plain, 3),
                TokenTree::Ident(word) => {
                    let name = word.unraw().to_string();
                    let hides = is_one_of(word, &TYPES_WITHOUT_STATE_OF_THEIR_ARGUMENTS);
                    let arguments = if hides { arguments_length(after) } else { 0 };
                    let is_local = self.is_local(&tokens[..at]);
                    (self.judge_name(&name, is_local, looked_through, params), 1 + arguments)
                }
                TokenTree::Group(group) => {
                    let inner = collect_tokens(group.stream());
                    let is_array = group.delimiter() == Delimiter::Bracket;
                    let end = inner.iter().position(|token| is_array && is_punct(token, ';')).unwrap_or(inner.len());
                    (self.judge_tokens(&inner[..end], looked_through, params), 1)
                }
                _ => (Verdict::Plain, 1),
            };
            worst = worst.max(verdict);
            at = tokens.len().min(at + length);
        }
        worst
    }

    /// Returns whether a name behind these tokens may be defined in the file: no path of another crate is before it.
    fn is_local(&self, before: &[TokenTree]) -> bool {
        let mut start = before;
        while let [rest @ .., TokenTree::Ident(_), first, second] = start
            && is_joint(first, ':')
            && is_punct(second, ':')
        {
            start = rest;
        }
        match before.get(start.len()) {
            Some(TokenTree::Ident(root)) => {
                is_one_of(root, &["crate", "self", "super"]) || self.definitions().modules.contains(&root.to_string())
            }
            _ => true,
        }
    }

    fn definitions(&self) -> &Definitions {
        self.definitions.get_or_init(|| {
            let mut definitions = Definitions::default();
            definitions.visit_file(self.tree);
            definitions
        })
    }

    /// Judges a name. One that the file defines and also imports is as bad as the worse meaning.
    fn judge_name(&self, name: &str, is_local: bool, looked_through: &mut Vec<String>, params: &[String]) -> Verdict {
        if PRIMITIVES.contains(&name) || is_local && params.iter().any(|param| param == name) {
            return Verdict::Plain;
        }
        let of_library = || judge_known(name).or_else(|| judge_known(self.renames.original(name)));
        let all = self.definitions();
        let Some(definitions) = all.types.get(name).filter(|_| is_local) else {
            return of_library().unwrap_or(Verdict::Unknown);
        };
        if looked_through.iter().any(|around| around == name) {
            return Verdict::Plain;
        }
        let imported = if all.imports.contains(name) { of_library() } else { None };
        looked_through.push(name.to_owned());
        let mut worst = imported.unwrap_or(Verdict::Plain);
        for Definition { types, params } in definitions {
            let verdicts =
                types.iter().map(|ty| self.judge_tokens(&collect_tokens(ty.clone()), looked_through, params));
            worst = verdicts.max().unwrap_or(Verdict::Plain).max(worst);
        }
        looked_through.pop();
        worst
    }
}

fn judge_known(name: &str) -> Option<Verdict> {
    match name {
        name if is_stateful(name) => Some(Verdict::Stateful),
        name if PLAIN_TYPES.contains(&name) => Some(Verdict::Plain),
        name if TYPES_WITHOUT_STATE_OF_THEIR_ARGUMENTS.contains(&name) => Some(Verdict::Plain),
        _ => None,
    }
}

/// Returns whether the name before these tokens is a module: another segment of the path follows.
fn is_module(after: &[TokenTree]) -> bool {
    matches!(after, [first, second, TokenTree::Ident(_), ..] if is_joint(first, ':') && is_punct(second, ':'))
}

fn arguments_length(after: &[TokenTree]) -> usize {
    match after {
        [angle, rest @ ..] if is_punct(angle, '<') => 2 + find_outside_angles(rest, |token| is_punct(token, '>')),
        _ => 0,
    }
}

const KEYWORDS: [&str; 9] = ["as", "const", "crate", "dyn", "for", "impl", "mut", "self", "super"];
