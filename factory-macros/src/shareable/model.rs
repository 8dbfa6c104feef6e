//! The type that `#[derive(Shareable)]` is written on.

use crate::kit::{attestation::SharingProof, checks::fields::Shape, paths::Paths};
use syn::{Attribute, Generics, Ident, Token, Type};

/// A type that all users share.
pub(crate) struct Component {
    pub(crate) paths: Paths,
    pub(crate) ident: Ident,
    /// True if the type or a field is deprecated.
    pub(crate) is_deprecated: bool,
    /// Each type parameter in a checked field is bounded by `Shareable`, as the derives of the standard library bound
    /// theirs.
    pub(crate) generics: Generics,
    pub(crate) fields: Vec<Field>,
    /// The fields as the macro sees them, before any attribute macro that is expanded later.
    pub(crate) shapes: Vec<Shape>,
    pub(crate) union_token: Option<Token![union]>,
    /// Attributes that do not belong where they are written.
    pub(crate) misplaced: Vec<Misplaced>,
}

/// A field of the struct, or of a variant.
pub(crate) struct Field {
    /// The type, with the name of the component instead of `Self`.
    pub(crate) ty: Type,
    pub(crate) proof: SharingProof,
}

pub(crate) enum Misplaced {
    /// `#[attest]` on the type or on a variant.
    Attestation(Attribute),
    /// `#[shareable]` on a field or on a variant.
    Option(Attribute),
    /// A second `#[shareable]` on the type.
    SecondOption(Attribute),
}
