//! A module, and the values in it that outlive the scope of a user.

use crate::kit::{attestation::SharingProof, paths::Paths};
use proc_macro2::{Group, Ident, TokenStream, TokenTree};

pub(crate) struct Module {
    /// `None` if the arguments of the attribute are wrong.
    pub(crate) paths: Option<Paths>,
    /// A second `#[user_scoped]` on the module, which reads it instead.
    pub(crate) repeated: Option<TokenStream>,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) globals: Vec<Global>,
}

/// A piece of the module. Attestations are left out.
pub(crate) enum Piece {
    Token(TokenTree),
    /// A group that contains statics or attestations, and the pieces in it.
    Group(Group, Vec<Piece>),
    /// The end of a static, by its index in the globals: the place for its check.
    EndOfStatic(usize),
}

/// A value that outlives the scope of every user, as far as tokens show it.
pub(crate) enum Global {
    Static(Static),
    /// `thread_local!` and similar macros.
    Macro(Ident),
    /// `use std::thread_local as local`
    RenamedMacro {
        name: Ident,
        renamed: Ident,
    },
    /// `Box::leak`
    Leak {
        shown: String,
        at: TokenStream,
    },
    /// A function that returns this reference.
    Accessor {
        name: Ident,
        reference: TokenStream,
    },
    /// Another name of such a reference, or of the guard of a lock.
    Alias {
        name: Ident,
        reference: TokenStream,
    },
    /// `mod name;`
    File {
        name: Ident,
        item: TokenStream,
    },
}

/// A `static`, up to its type.
pub(crate) struct Static {
    pub(crate) name: Ident,
    /// The keyword `mut`.
    pub(crate) mutable: Option<Ident>,
    pub(crate) ty: TokenStream,
    pub(crate) place: Place,
    pub(crate) proof: SharingProof,
    /// The `#[cfg]`s of the static, which apply to its check too.
    pub(crate) conditions: TokenStream,
}

/// The place of tokens in the module.
#[derive(Clone)]
pub(crate) enum Place {
    /// A list of items or statements, where a check may follow a static.
    Items,
    /// An `extern` block.
    Foreign,
    /// The arguments of this macro or attribute.
    Within(String),
}

impl Static {
    /// Returns whether the compiler has to check the type. Otherwise the static is attested, or the macro rejects it.
    pub(crate) fn is_checked(&self) -> bool {
        matches!((&self.place, &self.mutable, self.proof), (Place::Items, None, SharingProof::Checked))
    }
}
