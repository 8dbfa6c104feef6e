use super::parse::Input;
use crate::{attest, errors::Errors, paths::Paths};
use syn::{Generics, Ident, Type};

/// A type that all users share.
pub(crate) struct Component {
    pub(crate) paths: Paths,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    /// The types to check: those that no attestation vouches for.
    pub(crate) fields: Vec<Type>,
}

impl Component {
    pub(crate) fn from_syn(input: Input, errors: &mut Errors) -> Self {
        let unattested = |mut field: syn::Field| match attest::take(&mut field.attrs, errors) {
            None => Some(field.ty),
            Some(_) => None,
        };
        let fields = input.fields.into_iter().filter_map(unattested).collect();
        Self { paths: input.paths, ident: input.item.ident, generics: input.item.generics, fields }
    }
}
