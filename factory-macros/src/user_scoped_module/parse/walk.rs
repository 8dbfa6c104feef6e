//! The walk through the tokens of a module.

use super::{
    accessors::{find_accessor, find_alias},
    globals::{MACROS, find_file_module, find_leak, find_renames},
    statics::{StaticHead, attribute_name, parse_static},
};
use crate::kit::{
    attestation::take_attestation,
    errors::Errors,
    syntax::{
        items::{ItemKind, item_length, split_attribute},
        tokens::{collect_tokens, is_one_of, is_punct},
    },
};
use crate::user_scoped_module::model::{Global, Piece, Place, Static};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::TokenStreamExt;
use std::mem;
use syn::{Attribute, ext::IdentExt, parse::Parser};

/// Returns the pieces of the module, and the globals in it.
pub(super) fn walk_module(tokens: &[TokenTree], errors: &mut Errors) -> (Vec<Piece>, Vec<Global>) {
    let mut walk = Walk { errors, globals: Vec::new() };
    let level = walk.walk(tokens, &Place::Items);
    (level.pieces, walk.globals)
}

struct Walk<'a> {
    errors: &'a mut Errors,
    globals: Vec<Global>,
}

/// The state of the walk between two delimiters.
#[derive(Default)]
struct Level {
    pieces: Vec<Piece>,
    /// Set if the pieces are not the tokens themselves.
    is_changed: bool,
    /// The attestations before a static.
    attestations: Vec<Attribute>,
    /// The `#[cfg]`s before a static.
    conditions: TokenStream,
    /// The index of a static of which the semicolon has not come yet.
    open_static: Option<usize>,
}

impl Level {
    fn push(&mut self, tokens: &[TokenTree]) -> usize {
        self.pieces.extend(tokens.iter().cloned().map(Piece::Token));
        tokens.len()
    }

    fn end_static(&mut self) {
        if let Some(index) = self.open_static.take() {
            self.pieces.push(Piece::EndOfStatic(index));
            self.is_changed = true;
        }
    }
}

impl Walk<'_> {
    fn walk(&mut self, tokens: &[TokenTree], place: &Place) -> Level {
        let mut level = Level::default();
        let mut at = 0;
        while at < tokens.len() {
            let (before, rest) = tokens.split_at(at);
            at += self.step(before, rest, place, &mut level);
        }
        level
    }

    /// Walks through what begins here, and returns the number of its tokens.
    fn step(&mut self, before: &[TokenTree], rest: &[TokenTree], place: &Place, level: &mut Level) -> usize {
        if let Some((attr, length)) = split_attribute(rest) {
            return self.attribute(attr, length, rest, level);
        }
        match &rest[0] {
            TokenTree::Ident(word) => self.word(word, before, rest, place, level),
            TokenTree::Group(group) => {
                self.group(group, place, level);
                1
            }
            token => {
                level.push(&rest[..1]);
                if is_punct(token, ';') {
                    level.end_static();
                }
                1
            }
        }
    }

    fn attribute(&mut self, attr: &Group, length: usize, rest: &[TokenTree], level: &mut Level) -> usize {
        let name = attribute_name(attr).map(|name| name.to_string()).unwrap_or_default();
        let item = ItemKind::find(&rest[length..]).map(|(kind, _)| kind);
        match (name.as_str(), item) {
            ("attest", Some(ItemKind::Static)) => {
                let attr = Attribute::parse_outer.parse2(rest[..length].iter().cloned().collect());
                level.attestations.extend(self.errors.handle(attr).unwrap_or_default());
                level.is_changed = true;
                return length;
            }
            ("cfg", Some(ItemKind::Static)) => level.conditions.append_all(&rest[..length]),
            // This module is walked through when its own attribute is expanded.
            ("user_scoped", Some(ItemKind::Mod)) => return level.push(&rest[..length + item_length(&rest[length..])]),
            _ => {}
        }
        level.push(&rest[..length - 1]);
        self.group(attr, &Place::Within(format!("#[{name}]")), level);
        length
    }

    fn group(&mut self, group: &Group, place: &Place, level: &mut Level) {
        let inner = self.walk(&collect_tokens(group.stream()), place);
        level.is_changed |= inner.is_changed;
        level.pieces.push(if inner.is_changed {
            Piece::Group(group.clone(), inner.pieces)
        } else {
            Piece::Token(group.clone().into())
        });
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
                return level.push(&rest[..4]);
            }
            [_, bang, TokenTree::Group(arguments), ..]
                if is_punct(bang, '!') && !is_one_of(word, &BEFORE_A_NEGATION) =>
            {
                return self.macro_call(word, arguments, rest, level);
            }
            [_, TokenTree::Group(block), ..] | [_, TokenTree::Literal(_), TokenTree::Group(block), ..]
                if word == "extern" =>
            {
                return self.extern_block(block, rest, level);
            }
            _ => {}
        }
        if word == "static" {
            self.static_item(before, rest, place, level);
        }
        self.find_globals(word, before, rest);
        level.push(&rest[..1])
    }

    fn find_globals(&mut self, word: &Ident, before: &[TokenTree], rest: &[TokenTree]) {
        match word.to_string().as_str() {
            "use" => self.globals.append(&mut find_renames(rest)),
            "type" => self.globals.extend(find_alias(rest)),
            "mod" => self.globals.extend(find_file_module(rest)),
            "fn" => self.globals.extend(find_accessor(rest)),
            "leak" | "r#leak" => self.globals.extend(find_leak(word, before, &rest[1..])),
            _ => {}
        }
    }

    fn extern_block(&mut self, block: &Group, rest: &[TokenTree], level: &mut Level) -> usize {
        let length = if matches!(rest[1], TokenTree::Group(_)) { 2 } else { 3 };
        level.push(&rest[..length - 1]);
        self.group(block, &Place::Foreign, level);
        length
    }

    fn macro_call(&mut self, name: &Ident, arguments: &Group, rest: &[TokenTree], level: &mut Level) -> usize {
        let is_global = is_one_of(&name.unraw(), &MACROS);
        if is_global {
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

    fn static_item(&mut self, before: &[TokenTree], rest: &[TokenTree], place: &Place, level: &mut Level) {
        let Some(StaticHead { name, mutable, ty }) = parse_static(before, rest) else { return };
        let proof = take_attestation(&mut mem::take(&mut level.attestations), self.errors);
        let conditions = mem::take(&mut level.conditions);
        level.open_static = Some(self.globals.len());
        self.globals.push(Global::Static(Static { name, mutable, ty, place: place.clone(), proof, conditions }));
    }
}

/// The words before a group after which a `!` is a negation, and not the call of a macro.
const BEFORE_A_NEGATION: [&str; 8] = ["break", "else", "if", "in", "match", "return", "while", "yield"];
