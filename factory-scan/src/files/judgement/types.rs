//! Judges types by their names.

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
use quote::ToTokens;
use std::{cell::OnceCell, collections::HashMap};
use syn::{Fields, Generics, ext::IdentExt, visit::Visit};

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

#[derive(Default)]
struct Definitions(HashMap<String, Vec<Definition>>);

/// The types in a definition, and its type parameters.
struct Definition {
    types: Vec<TokenStream>,
    params: Vec<String>,
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
                    (self.judge_name(&name, looked_through, params), 1 + arguments)
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

    fn judge_name(&self, name: &str, looked_through: &mut Vec<String>, params: &[String]) -> Verdict {
        if PRIMITIVES.contains(&name) {
            return Verdict::Plain;
        }
        if params.iter().any(|param| param == name) || looked_through.iter().any(|around| around == name) {
            return Verdict::Plain;
        }
        let known = |name: &str| match name {
            name if is_stateful(name) => Some(Verdict::Stateful),
            name if PLAIN_TYPES.contains(&name) => Some(Verdict::Plain),
            name if TYPES_WITHOUT_STATE_OF_THEIR_ARGUMENTS.contains(&name) => Some(Verdict::Plain),
            _ => None,
        };
        let all = self.definitions.get_or_init(|| {
            let mut definitions = Definitions::default();
            definitions.visit_file(self.tree);
            definitions
        });
        let Some(definitions) = all.0.get(name) else {
            return known(name).or_else(|| known(self.renames.original(name))).unwrap_or(Verdict::Unknown);
        };
        looked_through.push(name.to_owned());
        let mut worst = Verdict::Plain;
        for Definition { types, params } in definitions {
            let verdicts =
                types.iter().map(|ty| self.judge_tokens(&collect_tokens(ty.clone()), looked_through, params));
            worst = verdicts.max().unwrap_or(Verdict::Plain).max(worst);
        }
        looked_through.pop();
        worst
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

impl Definitions {
    fn add(&mut self, name: &syn::Ident, generics: &Generics, types: Vec<TokenStream>) {
        let params = generics.type_params().map(|param| param.ident.unraw().to_string()).collect();
        self.0.entry(name.unraw().to_string()).or_default().push(Definition { types, params });
    }
}

/// Returns the types of the fields that are not attested.
fn types_of(fields: &Fields) -> Vec<TokenStream> {
    let is_attested = |field: &&syn::Field| field.attrs.iter().any(|attr| attr.path().is_ident("attest"));
    fields.iter().filter(|field| !is_attested(field)).map(|field| field.ty.to_token_stream()).collect()
}

impl<'ast> Visit<'ast> for Definitions {
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.add(&item.ident, &item.generics, types_of(&item.fields));
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        let types = item.variants.iter().flat_map(|variant| types_of(&variant.fields)).collect();
        self.add(&item.ident, &item.generics, types);
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.add(&item.ident, &item.generics, vec![item.ty.to_token_stream()]);
    }

    fn visit_item_union(&mut self, item: &'ast syn::ItemUnion) {
        let types = item.fields.named.iter().map(|field| field.ty.to_token_stream()).collect();
        self.add(&item.ident, &item.generics, types);
    }
}
