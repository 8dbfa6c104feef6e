//! A module, and the values in it that outlive the scope of a user.

use super::renames::Renames;
use crate::names::ProcessSetting;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use syn::Attribute;

/// The tokens that are walked through.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Extent {
    /// A module with `#[user_scoped]`, without its tests, the modules in it that have the attribute too, and the bodies of
    /// `macro_rules!`.
    #[default]
    Module,
    /// All tokens of a file.
    File,
}

/// The result of the walk through a module or a file.
pub struct Walked {
    /// The module, for the macro to emit. Empty for a file.
    pub pieces: Vec<Piece>,
    /// The values that outlive the scope of every user.
    pub globals: Vec<Global>,
    /// The names that are imported under another name.
    pub renames: Renames,
    /// The `#[attest]`s before each item, or the reason why one is no attribute. The macro checks them.
    pub attestations: Vec<syn::Result<Vec<Attribute>>>,
}

/// A piece of the module. Attestations are left out.
pub enum Piece {
    Token(TokenTree),
    /// A group that contains checks or attestations, and the pieces in it.
    Group(Group, Vec<Piece>),
    /// The place among items for the check of a global, by its index in the globals.
    CheckItem(usize),
    /// The place among statements for the check of a global, by its index in the globals.
    CheckStatement(usize),
}

/// A value that outlives the scope of every user, as far as tokens show it.
pub enum Global {
    Static(Static),
    /// `thread_local!` and similar macros.
    Macro(Ident),
    /// `use std::thread_local as local`
    RenamedMacro {
        name: Ident,
        renamed: Ident,
    },
    /// `#[cached]` and similar attributes, on the function `owner`.
    Memoized {
        attribute: Ident,
        owner: Ident,
    },
    /// A function such as `set_current_dir`, and what it changes.
    ProcessSetting {
        function: Ident,
        setting: &'static ProcessSetting,
    },
    /// `Box::leak`
    Leak {
        shown: String,
        at: TokenStream,
    },
    /// Values behind references that a function, a constant or an alias hands out, which the compiler checks.
    HandedOut(HandedOut),
    /// A reference or a guard that a function or a constant hands out, and that no bound can judge.
    Accessor {
        name: Ident,
        reference: TokenStream,
    },
    /// Another name of such a reference, or of a reference that cannot be checked at the alias.
    Alias {
        name: Ident,
        reference: TokenStream,
    },
    /// A function or a constant that hands out references, within the arguments of this macro or attribute.
    UncheckedAccessor {
        name: Ident,
        within: String,
        types: Vec<TokenStream>,
    },
    /// `mod name;`
    File {
        name: Ident,
        item: TokenStream,
    },
}

/// A `static`, up to its type.
pub struct Static {
    pub name: Ident,
    /// The keyword `mut`.
    pub mutable: Option<Ident>,
    /// The types that the compiler checks.
    pub types: Vec<TokenStream>,
    pub place: Place,
    /// True after `#[attest]` and `#[global_allocator]`.
    pub is_attested: bool,
    /// The `#[cfg]`s of the static, which apply to its check too.
    pub conditions: TokenStream,
}

/// The types behind references that outlive every user.
pub struct HandedOut {
    pub name: Ident,
    pub types: Vec<TokenStream>,
    /// Those that are type parameters.
    pub params: Vec<TokenStream>,
    /// The `#[cfg]`s of the item, if its check is beside it.
    pub conditions: TokenStream,
}

/// The place of tokens in the module.
#[derive(Clone, PartialEq, Eq)]
pub enum Place {
    /// A list of items or statements, where a check may follow an item.
    Items,
    /// The items of an `impl` or a trait.
    Members,
    /// An `extern` block.
    Foreign,
    /// The arguments of this macro or attribute.
    Within(String),
}

impl Static {
    /// Returns whether the compiler has to check the type. Otherwise the static is attested, or the macro rejects it.
    pub fn is_checked(&self) -> bool {
        matches!((&self.place, &self.mutable, self.is_attested), (Place::Items, None, false))
    }
}
