use super::parse::{self, Input, is_option};
use crate::{attest, errors::Errors, paths::Paths, vetting::Vetting};
use syn::{Attribute, Data, Generics, Ident, Type};

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
    pub(crate) fn from_syn(Input { paths, mut item }: Input, errors: &mut Errors) -> Self {
        let mut of_variants = Vec::new();
        if let Data::Enum(data) = &mut item.data {
            for variant in &mut data.variants {
                of_variants.append(&mut variant.attrs);
            }
        }
        for attr in item.attrs.iter().chain(&of_variants) {
            if attr.path().is_ident("attest") {
                errors.push(attr, "an attestation is of one field; write it before the field");
            }
        }
        for field in parse::fields(&mut item.data) {
            no_option(&field.attrs, errors);
        }
        no_option(&of_variants, errors);
        let mut fields = Vec::new();
        for field in parse::fields(&mut item.data) {
            fields.push((field.ty.clone(), attest::take(&mut field.attrs, errors)));
        }
        Self { paths, ident: item.ident, generics: item.generics, fields, data: item.data }
    }
}

fn no_option(attrs: &[Attribute], errors: &mut Errors) {
    for attr in attrs.iter().filter(|attr| is_option(attr)) {
        errors.push(attr, OF_THE_TYPE);
    }
}
