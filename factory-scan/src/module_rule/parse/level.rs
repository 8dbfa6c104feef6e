//! The state of the walk between two delimiters.

use crate::module_rule::model::{Extent, Piece};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use syn::Attribute;

#[derive(Default)]
pub(super) struct Level {
    pub(super) pieces: Vec<Piece>,
    /// True in a file, which is not emitted.
    pub(super) drops_pieces: bool,
    /// Set if the pieces are not the tokens themselves.
    pub(super) is_changed: bool,
    /// The attributes before the next item. Most groups have none, and an empty `TokenStream` is allocated.
    pub(super) pending: Option<Pending>,
    /// The index of a global of which the semicolon has not come yet.
    pub(super) open_item: Option<usize>,
    /// The body of a function that has not come yet.
    pub(super) open_body: Option<Body>,
    /// The `impl` or the trait of which the braces have not come yet.
    pub(super) open_members: Option<Members>,
    /// True in the body of a function with arguments, and false in that of another function.
    pub(super) function: Option<bool>,
}

/// The attributes before an item.
#[derive(Default)]
pub(super) struct Pending {
    pub(super) attestations: Vec<Attribute>,
    /// The `#[cfg]`s.
    pub(super) conditions: TokenStream,
    /// The names of attributes such as `#[cached]`.
    pub(super) memoizing: Vec<Ident>,
    /// True after `#[global_allocator]`. An allocator is a static, and no code gets values out of it.
    pub(super) is_allocator: bool,
}

/// The body of a function: its place, and what is known of it.
pub(super) struct Body {
    pub(super) index: usize,
    /// The index of the global that is checked in the body.
    pub(super) check: Option<usize>,
    pub(super) has_arguments: bool,
}

/// An `impl` or a trait.
pub(super) struct Members {
    /// The tokens of its generics.
    pub(super) generics: Vec<TokenTree>,
    pub(super) conditions: TokenStream,
}

impl Level {
    pub(super) fn new(extent: Extent) -> Self {
        Self { drops_pieces: extent == Extent::File, ..Self::default() }
    }

    pub(super) fn push(&mut self, tokens: &[TokenTree]) -> usize {
        if !self.drops_pieces {
            self.pieces.extend(tokens.iter().cloned().map(Piece::Token));
        }
        tokens.len()
    }

    /// Adds the group with the pieces in it.
    pub(super) fn push_group(&mut self, group: &Group, inner: Self) {
        self.is_changed |= inner.is_changed;
        if !self.drops_pieces {
            self.pieces.push(if inner.is_changed {
                Piece::Group(group.clone(), inner.pieces)
            } else {
                Piece::Token(group.clone().into())
            });
        }
    }

    pub(super) fn push_check(&mut self, check: Piece) {
        self.pieces.push(check);
        self.is_changed = true;
    }

    pub(super) fn end_item(&mut self) {
        if let Some(index) = self.open_item.take() {
            self.push_check(Piece::CheckItem(index));
        }
    }

    pub(super) fn pending(&mut self) -> &mut Pending {
        self.pending.get_or_insert_default()
    }

    pub(super) fn take_pending(&mut self) -> Pending {
        self.pending.take().unwrap_or_default()
    }
}
