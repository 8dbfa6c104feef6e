use proc_macro2::{Ident, TokenStream};

/// What the tokens of a module tell of a value that outlives every user's scope.
pub(crate) enum Global {
    /// `static mut`
    Mutable { name: Ident, mutable: Ident },
    /// In an `extern` block.
    Foreign { name: Ident },
    /// Where no bound can stand beside it: in the arguments of this macro or attribute.
    Unchecked { name: Ident, within: String },
    /// `thread_local!` and its like.
    Macro(Ident),
    /// `use std::thread_local as local`: the last word is the new name.
    RenamedMacro { name: Ident, renamed: Ident },
    /// `Box::leak`, and where it stands.
    Leak { shown: String, at: TokenStream },
    /// A function that hands out this reference.
    Accessor { name: Ident, reference: TokenStream },
    /// Another name of such a reference, or of the guard of a lock.
    Alias { name: Ident, reference: TokenStream },
    /// `mod name;`
    File { name: Ident, item: TokenStream },
}

/// A `static`, up to its type.
pub(crate) struct Static {
    pub(crate) name: Ident,
    pub(crate) mutable: Option<Ident>,
    pub(crate) ty: TokenStream,
}

/// What stands before a `static` and is about it.
#[derive(Default)]
pub(crate) struct Before {
    pub(crate) attestations: Vec<syn::Attribute>,
    /// The user's own, for the check to be there when the static is.
    pub(crate) conditions: TokenStream,
}
