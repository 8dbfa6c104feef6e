use super::parse::{Input, is_option};
use crate::{attest, errors::Errors, paths::Paths, vetting::Vetting};
use syn::{Data, Generics, Ident, Type};

const OF_THE_TYPE: &str =
    "`#[shareable]` is of the whole type; a field is checked, or attested with `#[attest(reason = \"…\")]`";

/// A type that all users share.
pub(crate) struct Component {
    pub(crate) paths: Paths,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) fields: Vec<(Type, Vetting)>,
    /// As it stood before any attribute macro below the derive.
    pub(crate) data: Data,
}

impl Component {
    pub(crate) fn from_syn(input: Input, errors: &mut Errors) -> Self {
        let variants = match &input.item.data {
            Data::Enum(data) => data.variants.iter().flat_map(|variant| &variant.attrs).collect(),
            _ => Vec::new(),
        };
        for attr in
            input.item.attrs.iter().chain(variants.iter().copied()).filter(|attr| attr.path().is_ident("attest"))
        {
            errors.push(attr, "an attestation is of one field; write it before the field");
        }
        let fields = input.fields.iter().flat_map(|field| &field.attrs);
        for attr in fields.chain(variants).filter(|attr| is_option(attr)) {
            errors.push(attr, OF_THE_TYPE);
        }
        let field = |mut field: syn::Field| {
            let vetting = attest::take(&mut field.attrs, errors);
            (field.ty, vetting)
        };
        let fields = input.fields.into_iter().map(field).collect();
        Self {
            paths: input.paths,
            ident: input.item.ident,
            generics: input.item.generics,
            fields,
            data: input.item.data,
        }
    }
}
