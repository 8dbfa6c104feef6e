//! The walk through the tokens of a module.

use super::{
    level::{Level, Members},
    renames::Renames,
};
use crate::{
    module_rule::model::{Global, Piece, Place, Walked},
    names::{GLOBAL_MACROS, MEMOIZING_ATTRIBUTES, MEMOIZING_MACROS},
    syntax::{
        items::{ItemKind, attribute_name, item_length, leading_items, split_attribute},
        tokens::{as_group, collect_tokens, is_one_of, is_punct},
    },
};
use proc_macro2::{Delimiter, Group, Ident, TokenTree};
use quote::TokenStreamExt;
use std::{mem, ops::Range};
use syn::{Attribute, ext::IdentExt, parse::Parser};

/// Walks through the tokens of a module with `#[user_scoped]`.
pub fn walk_module(tokens: &[TokenTree]) -> Walked {
    let mut walk = Walk { renames: Renames::find(tokens), ..Walk::default() };
    let Level { pieces, .. } = walk.walk(tokens, &Place::Items);
    Walked { pieces, globals: walk.globals, attestations: walk.attestations }
}

#[derive(Default)]
pub(super) struct Walk {
    pub(super) renames: Renames,
    pub(super) globals: Vec<Global>,
    pub(super) attestations: Vec<syn::Result<Vec<Attribute>>>,
    /// The `impl` or the trait around the current tokens.
    pub(super) members: Option<Members>,
    /// The indices of the globals in it that are checked after it.
    pub(super) deferred: Vec<usize>,
}

impl Walk {
    pub(super) fn walk(&mut self, tokens: &[TokenTree], place: &Place) -> Level {
        let mut level = Level::default();
        self.walk_range(tokens, 0..tokens.len(), place, &mut level);
        level
    }

    fn walk_range(
        &mut self,
        tokens: &[TokenTree],
        Range { start, end }: Range<usize>,
        place: &Place,
        level: &mut Level,
    ) {
        let mut at = start;
        while at < end {
            let (before, rest) = tokens.split_at(at);
            at += self.step(before, rest, place, level);
        }
    }

    /// Walks through what begins here, and returns the number of its tokens.
    fn step(&mut self, before: &[TokenTree], rest: &[TokenTree], place: &Place, level: &mut Level) -> usize {
        if let Some((attr, length)) = split_attribute(rest) {
            return self.attribute(attr, length, rest, level);
        }
        match &rest[0] {
            TokenTree::Ident(word) => return self.word(word, before, rest, place, level),
            TokenTree::Group(group) => match level.open_body.take_if(|body| body.index == before.len()) {
                Some(body) => self.body(group, body.check, body.has_arguments, place, level),
                None if is_end_of_header(rest) && level.open_members.is_some() => self.members(group, place, level),
                None => self.group(group, inner_place(place), level),
            },
            token => {
                level.push(&rest[..1]);
                if is_punct(token, ';') {
                    level.end_item();
                }
            }
        }
        1
    }

    fn attribute(&mut self, attr: &Group, length: usize, rest: &[TokenTree], level: &mut Level) -> usize {
        use ItemKind::{Const, Function, Impl, Mod, Static, TypeAlias};
        let name = attribute_name(attr);
        // Tests serve no users.
        if is_of_tests(attr, name.as_ref()) && matches!(ItemKind::find(&rest[length..]), Some((Mod | Function, _))) {
            return level.push(&rest[..length + item_length(&rest[length..])]);
        }
        let original = name.as_ref().map(|name| self.renames.original(name)).unwrap_or_default();
        match (original.as_str(), ItemKind::find(&rest[length..]).map(|(kind, _)| kind)) {
            ("attest", Some(Static | Function | Const | TypeAlias)) => {
                let attr = Attribute::parse_outer.parse2(rest[..length].iter().cloned().collect());
                match attr {
                    Ok(attr) => level.pending.attestations.extend(attr),
                    Err(error) => self.attestations.push(Err(error)),
                }
                level.is_changed = true;
                return length;
            }
            ("global_allocator", Some(Static)) => level.pending.is_allocator = true,
            ("cfg", Some(Static | TypeAlias | Impl)) => level.pending.conditions.append_all(&rest[..length]),
            // This module is walked through when its own attribute is expanded.
            ("user_scoped", Some(Mod)) => return level.push(&rest[..length + item_length(&rest[length..])]),
            (original, Some(Function)) if MEMOIZING_ATTRIBUTES.contains(&original) => {
                level.pending.memoizing.extend(name.clone());
            }
            _ => {}
        }
        level.push(&rest[..length - 1]);
        let name = name.map(|name| name.to_string()).unwrap_or_default();
        self.group(attr, &Place::Within(format!("#[{name}]")), level);
        length
    }

    pub(super) fn group(&mut self, group: &Group, place: &Place, level: &mut Level) {
        let inner = self.walk(&collect_tokens(group.stream()), place);
        push_group(group, inner, level);
    }

    /// Walks through the body of a function. Its check follows the items at the beginning, because Clippy would report
    /// items after a statement.
    fn body(&mut self, group: &Group, check: Option<usize>, has_arguments: bool, place: &Place, level: &mut Level) {
        let tokens = collect_tokens(group.stream());
        let (items, place) = (leading_items(&tokens), inner_place(place));
        let mut inner = Level { function: Some(has_arguments), ..Level::default() };
        self.walk_range(&tokens, 0..items, place, &mut inner);
        if let Some(check) = check {
            inner.push_check(Piece::CheckStatement(check));
        }
        self.walk_range(&tokens, items..tokens.len(), place, &mut inner);
        push_group(group, inner, level);
    }

    /// Walks through the braces of an `impl` or a trait.
    fn members(&mut self, group: &Group, place: &Place, level: &mut Level) {
        let members = mem::replace(&mut self.members, level.open_members.take());
        let deferred = mem::take(&mut self.deferred);
        let place = if *place == Place::Items { &Place::Members } else { place };
        self.group(group, place, level);
        for check in mem::replace(&mut self.deferred, deferred) {
            level.push_check(Piece::CheckItem(check));
        }
        self.members = members;
    }

    fn word(
        &mut self,
        word: &Ident,
        before: &[TokenTree],
        rest: &[TokenTree],
        place: &Place,
        level: &mut Level,
    ) -> usize {
        match rest {
            // The output of the macro is not known yet.
            [_, bang, TokenTree::Ident(_), TokenTree::Group(_), ..] if word == "macro_rules" && is_punct(bang, '!') => {
                level.push(&rest[..4])
            }
            [_, bang, TokenTree::Group(arguments), ..]
                if is_punct(bang, '!') && !is_one_of(word, &BEFORE_A_NEGATION) =>
            {
                self.macro_call(word, arguments, rest, level)
            }
            [_, TokenTree::Group(block), ..] | [_, TokenTree::Literal(_), TokenTree::Group(block), ..]
                if word == "extern" =>
            {
                self.extern_block(block, rest, level)
            }
            _ => self.keyword(word, before, rest, place, level),
        }
    }

    fn extern_block(&mut self, block: &Group, rest: &[TokenTree], level: &mut Level) -> usize {
        let length = if matches!(rest[1], TokenTree::Group(_)) { 2 } else { 3 };
        level.push(&rest[..length - 1]);
        self.group(block, &Place::Foreign, level);
        length
    }

    fn macro_call(&mut self, name: &Ident, arguments: &Group, rest: &[TokenTree], level: &mut Level) -> usize {
        let original = self.renames.original(name);
        if is_one_of(name, &QUOTING_MACROS) {
            return level.push(&rest[..3]);
        }
        let is_global = is_one_of(&name.unraw(), &GLOBAL_MACROS);
        if is_global || MEMOIZING_MACROS.contains(&original.as_str()) {
            self.globals.push(Global::Macro(name.clone()));
        }
        // A renamed macro is reported at its import.
        let is_renamed = |global: &Global| matches!(global, Global::RenamedMacro { renamed, .. } if renamed == name);
        if is_global || self.globals.iter().any(is_renamed) {
            return level.push(&rest[..3]);
        }
        level.push(&rest[..2]);
        self.group(arguments, &Place::Within(format!("{name}!")), level);
        3
    }
}

fn push_group(group: &Group, inner: Level, level: &mut Level) {
    level.is_changed |= inner.is_changed;
    level.pieces.push(if inner.is_changed {
        Piece::Group(group.clone(), inner.pieces)
    } else {
        Piece::Token(group.clone().into())
    });
}

/// Returns whether the attribute is `#[cfg(test)]`, or `#[test]` by any path.
fn is_of_tests(attr: &Group, name: Option<&Ident>) -> bool {
    let text: String = attr.stream().to_string().split_whitespace().collect();
    text == "cfg(test)" || name.is_some_and(|name| name == "test")
}

/// Returns the place of what is in a group that is not the braces of an `impl` or a trait.
fn inner_place(place: &Place) -> &Place {
    if *place == Place::Members { &Place::Items } else { place }
}

/// Returns whether braces end the header of an `impl` or a trait. Those of a generic argument are in angles.
fn is_end_of_header(rest: &[TokenTree]) -> bool {
    let is_in_angles = rest.get(1).is_some_and(|next| is_punct(next, '>') || is_punct(next, ','));
    as_group(&rest[0], Delimiter::Brace).is_some() && !is_in_angles
}

/// The macros that write code for another module.
const QUOTING_MACROS: [&str; 3] = ["parse_quote", "quote", "quote_spanned"];

/// The words before a group after which a `!` is a negation, and not the call of a macro.
const BEFORE_A_NEGATION: [&str; 8] = ["break", "else", "if", "in", "match", "return", "while", "yield"];
