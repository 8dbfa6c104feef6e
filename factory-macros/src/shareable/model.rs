use super::parse::Input;
use crate::{attest, errors::Errors, paths::Paths};
use syn::{Generics, Ident, Type};

/// A type that all users share.
pub(crate) struct Component {
    pub(crate) paths: Paths,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) fields: Vec<Field>,
}

pub(crate) enum Field {
    Checked(Type),
    /// The user vouches for it.
    Attested,
}

impl Component {
    pub(crate) fn from_syn(input: Input, errors: &mut Errors) -> Self {
        let field = |mut field: syn::Field| match attest::take(&mut field.attrs, errors) {
            None => Field::Checked(field.ty),
            Some(_) => Field::Attested,
        };
        let fields = input.fields.into_iter().map(field).collect();
        Self { paths: input.paths, ident: input.item.ident, generics: input.item.generics, fields }
    }
}
