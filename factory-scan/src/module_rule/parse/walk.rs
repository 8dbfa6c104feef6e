//! The walk through the tokens of a module.

use super::level::{Level, Members};
use crate::{
    module_rule::{
        model::{Extent, Global, Piece, Place, Walked},
        renames::Renames,
    },
    names::{GLOBAL_MACROS, MEMOIZING_MACROS},
    syntax::{
        items::{leading_items, split_attribute},
        tokens::{as_group, collect_tokens, is_joint, is_one_of, is_punct},
    },
};
use proc_macro2::{Delimiter, Group, Ident, TokenTree};
use std::{mem, ops::Range};
use syn::Attribute;

/// Walks through the tokens of a module with `#[user_scoped]`, or of a file, whose renames are those.
pub fn walk(tokens: &[TokenTree], renames: Renames, extent: Extent) -> Walked {
    let mut walk = Walk { extent, renames, ..Walk::default() };
    let Level { pieces, .. } = walk.walk(tokens, &Place::Items);
    Walked { pieces, globals: walk.globals, renames: walk.renames, attestations: walk.attestations }
}

#[derive(Default)]
pub(super) struct Walk {
    pub(super) extent: Extent,
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
        let mut level = Level::new(self.extent);
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

    pub(super) fn group(&mut self, group: &Group, place: &Place, level: &mut Level) {
        let inner = self.walk(&collect_tokens(group.stream()), place);
        level.push_group(group, inner);
    }

    /// Walks through the body of a function. Its check follows the items at the beginning, because Clippy would report
    /// items after a statement.
    fn body(&mut self, group: &Group, check: Option<usize>, has_arguments: bool, place: &Place, level: &mut Level) {
        let tokens = collect_tokens(group.stream());
        let (items, place) = (leading_items(&tokens), inner_place(place));
        let mut inner = Level { function: Some(has_arguments), ..Level::new(self.extent) };
        self.walk_range(&tokens, 0..items, place, &mut inner);
        if let Some(check) = check {
            inner.push_check(Piece::CheckStatement(check));
        }
        self.walk_range(&tokens, items..tokens.len(), place, &mut inner);
        level.push_group(group, inner);
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
            [_, bang, TokenTree::Ident(_), TokenTree::Group(rules), ..]
                if word == "macro_rules" && is_punct(bang, '!') =>
            {
                // The output of the macro is not known yet in a module. In a file, the rules are the best that there is.
                if self.extent == Extent::File {
                    self.macro_rules(rules);
                }
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

    /// Returns whether the tokens call a macro that defines a global.
    pub(super) fn is_global_macro(&self, tokens: &[TokenTree]) -> bool {
        called_macro(tokens)
            .is_some_and(|name| is_one_of(name, &GLOBAL_MACROS) || self.is_memoizing_macro(&name.to_string()))
    }

    fn is_memoizing_macro(&self, name: &str) -> bool {
        MEMOIZING_MACROS.contains(&self.renames.original(name))
    }

    fn macro_call(&mut self, name: &Ident, arguments: &Group, rest: &[TokenTree], level: &mut Level) -> usize {
        let text = name.to_string();
        if QUOTING_MACROS.contains(&text.as_str()) {
            return level.push(&rest[..3]);
        }
        let is_global = GLOBAL_MACROS.contains(&text.trim_start_matches("r#"));
        if is_global || self.is_memoizing_macro(&text) {
            let attestations = level.take_pending().attestations;
            if !self.keep_attestations(attestations) {
                self.globals.push(Global::Macro(name.clone()));
            }
        }
        // A renamed macro is reported at its import.
        let is_renamed = |global: &Global| matches!(global, Global::RenamedMacro { renamed, .. } if renamed == name);
        if is_global || self.globals.iter().any(is_renamed) {
            return level.push(&rest[..3]);
        }
        level.push(&rest[..2]);
        self.group(arguments, &Place::Within(format!("{text}!")), level);
        3
    }
}

/// Returns the name of the macro that the tokens call, behind attributes and the segments of its path.
fn called_macro(tokens: &[TokenTree]) -> Option<&Ident> {
    match tokens {
        [TokenTree::Ident(name), bang, TokenTree::Group(_), ..] if is_punct(bang, '!') => Some(name),
        [TokenTree::Ident(_), colon, _, path @ ..] | [colon, _, path @ ..] if is_joint(colon, ':') => {
            called_macro(path)
        }
        tokens => called_macro(&tokens[split_attribute(tokens)?.1..]),
    }
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
