//! An entry of `scoped` or `agents`.

use super::model::words_of;
use crate::kit::{paths::Tokens, vetting::shown};
use proc_macro2::Span;
use quote::quote_spanned;
use syn::{Attribute, GenericArgument, Ident, Lifetime, Path, PathArguments, Type, spanned::Spanned};

/// `triage: TriageAgent(topic: String)`: a user-scoped type that the factory makes.
pub(crate) struct Entry {
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) ident: Ident,
    /// As written.
    pub(crate) path: Path,
    pub(crate) params: Vec<Param>,
    span: Span,
    type_name: String,
    ty: Tokens,
}

/// `topic: String`
pub(crate) struct Param {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
}

impl Entry {
    pub(super) fn new(attrs: Vec<Attribute>, ident: Ident, path: Path, params: Vec<Param>) -> Self {
        let (span, type_name, ty) = (path.span(), shown(&path), users(&path));
        Self { attrs, ident, path, params, span, type_name, ty }
    }

    pub(crate) fn span(&self) -> Span {
        self.span
    }

    pub(crate) fn type_name(&self) -> &str {
        &self.type_name
    }

    /// With `'user` as its first argument.
    pub(crate) fn ty(&self) -> &Tokens {
        &self.ty
    }

    /// For `Memory::new`, the type.
    pub(crate) fn called_type(&self) -> Option<String> {
        let words = words_of(&self.path);
        let (last, ty) = words.split_last()?;
        let is_function = last.starts_with(char::is_lowercase) && ty.last()?.starts_with(char::is_uppercase);
        is_function.then(|| ty.join("::"))
    }

    /// `Team<SummaryAgent<'user>>`
    pub(crate) fn has_arguments(&self) -> bool {
        self.path.segments.last().is_some_and(|last| !last.arguments.is_empty())
    }

    /// The type's own name.
    pub(crate) fn last_word(&self) -> Option<&Ident> {
        self.path.segments.last().map(|last| &last.ident)
    }

    pub(crate) fn word(&self) -> String {
        self.last_word().map(Ident::to_string).unwrap_or_default()
    }

    /// A lifetime that is written, and is not `'user`.
    pub(crate) fn other_lifetime(&self) -> Option<&Lifetime> {
        match &self.path.segments.last()?.arguments {
            PathArguments::AngleBracketed(arguments) => match arguments.args.first()? {
                GenericArgument::Lifetime(lifetime) if lifetime.ident != "user" => Some(lifetime),
                _ => None,
            },
            _ => None,
        }
    }
}

/// The type, with `'user` as its first argument.
fn users(path: &Path) -> Tokens {
    let (name, arguments) = path.segments.last().map(|last| (&last.ident, &last.arguments)).unzip();
    let (leading_colon, modules) =
        (&path.leading_colon, path.segments.pairs().filter(|segment| segment.punct().is_some()));
    let arguments = match arguments {
        Some(PathArguments::AngleBracketed(arguments)) => arguments.args.iter().collect(),
        _ => Vec::new(),
    };
    let names_user = usize::from(matches!(arguments.first(), Some(GenericArgument::Lifetime(_))));
    let arguments = &arguments[names_user..];
    Tokens::of(quote_spanned!(path.span()=> #leading_colon #(#modules)* #name<'user #(, #arguments)*>))
}
