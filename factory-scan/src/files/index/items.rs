//! The items of a file.

use crate::syntax::{
    angles::find_outside_angles,
    items::{ItemKind, begins_item, item_length},
    tokens::{as_group, is_joint, is_one_of, is_punct, is_word},
};
use proc_macro2::{Delimiter, Ident, TokenTree};
use std::ptr;

/// An item, or a statement with an attribute.
pub(super) struct Item<'a> {
    /// `None` for a statement, an expression or a field.
    pub(super) kind: Option<ItemKind>,
    /// The name that paths show. That of an `impl` is the name of its type.
    pub(super) name: Option<&'a Ident>,
    pub(super) length: usize,
}

impl<'a> Item<'a> {
    /// Finds the item that begins after the tokens `before`.
    pub(super) fn find(before: &[TokenTree], rest: &'a [TokenTree]) -> Option<Self> {
        if !begins_item(before) {
            return None;
        }
        let (kind, keyword) = ItemKind::find(rest)?;
        let after =
            1 + rest.iter().position(|token| matches!(token, TokenTree::Ident(word) if ptr::eq(word, keyword)))?;
        let length = match kind {
            ItemKind::Static | ItemKind::Const | ItemKind::TypeAlias | ItemKind::Use => statement_length(rest, false),
            _ => item_length(rest),
        };
        let is_in_braces = rest.get(length - 1).is_some_and(|last| as_group(last, Delimiter::Brace).is_some());
        let name = match kind {
            ItemKind::Impl if is_in_braces => implementing_type(rest.get(after..length)?),
            ItemKind::Impl => return None,
            ItemKind::Use | ItemKind::ExternBlock => None,
            _ => Some(first_name(&rest[after..])?),
        };
        Some(Self { kind: Some(kind), name: name.filter(|name| *name != "_"), length })
    }

    pub(super) fn is_name(&self, token: &TokenTree) -> bool {
        matches!((token, self.name), (TokenTree::Ident(word), Some(name)) if ptr::eq(word, name))
    }

    /// Returns the statement, the expression or the field that begins here.
    pub(super) fn statement(rest: &[TokenTree]) -> Self {
        Self { kind: None, name: None, length: statement_length(rest, true) }
    }
}

/// Returns the number of tokens up to the semicolon, or up to a comma or a block that may end the statement too.
fn statement_length(rest: &[TokenTree], any_end: bool) -> usize {
    let ends = |token: &TokenTree| {
        is_punct(token, ';') || any_end && (is_punct(token, ',') || as_group(token, Delimiter::Brace).is_some())
    };
    rest.iter().position(ends).map_or(rest.len(), |last| last + 1)
}

/// Returns the name after the keyword, as in `static ref NAME`, `macro_rules! name` or `fn $name`.
fn first_name(tokens: &[TokenTree]) -> Option<&Ident> {
    tokens.iter().take(3).find_map(|token| match token {
        TokenTree::Ident(word) if !is_one_of(word, &["mut", "ref"]) => Some(Some(word)),
        TokenTree::Ident(_) | TokenTree::Punct(_) => None,
        _ => Some(None),
    })?
}

/// Returns the last name in the path of the type, given the tokens after `impl`.
fn implementing_type(header: &[TokenTree]) -> Option<&Ident> {
    let generics = match header {
        [angle, rest @ ..] if is_punct(angle, '<') => 2 + find_outside_angles(rest, |token| is_punct(token, '>')),
        _ => 0,
    };
    let header = header.get(generics..)?;
    let keyword = find_outside_angles(header, |token| is_word(token, "for"));
    let ty = header.get(keyword + 1..).filter(|ty| !ty.is_empty()).unwrap_or(header);
    let path = &ty[..find_outside_angles(ty, |token| is_punct(token, '<') || is_word(token, "where"))];
    path.iter().enumerate().rev().find_map(|(index, token)| match token {
        TokenTree::Ident(word) if index == 0 || !is_joint(&path[index - 1], '\'') => Some(word),
        _ => None,
    })
}
