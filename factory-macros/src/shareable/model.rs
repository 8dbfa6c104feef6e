use super::parse::{self, Input, is_option};
use crate::kit::{attest, errors::Errors, paths::Paths, vetting::Vetting};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::mem;
use syn::{Attribute, Data, Fields, Generics, Ident, Member, Type, TypeParamBound, Variant};

const OF_THE_TYPE: &str =
    "`#[shareable]` is of the whole type; a field is checked, or attested with `#[attest(reason = \"…\")]`";

/// The struct, or a variant, and its members.
pub(crate) type Shape = (TokenStream, Vec<(Member, TokenStream)>);

/// A type that all users share.
pub(crate) struct Component {
    pub(crate) paths: Paths,
    pub(crate) ident: Ident,
    /// Every type parameter is shareable, as every derive of the standard library would have it.
    pub(crate) generics: Generics,
    pub(crate) fields: Vec<(Type, Vetting)>,
    /// As they stood before any attribute macro below the derive.
    pub(crate) shapes: Vec<Shape>,
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
        let shapes = shapes(&item.ident, &item.data);
        let mut fields = Vec::new();
        for field in parse::fields(&mut item.data) {
            let ty = mem::replace(&mut field.ty, Type::Verbatim(TokenStream::new()));
            fields.push((ty, attest::take(&mut field.attrs, errors)));
        }
        for param in item.generics.type_params_mut() {
            let root = &paths.root;
            param.bounds.push(TypeParamBound::Verbatim(quote!(#root::Shareable)));
        }
        Self { paths, ident: item.ident, generics: item.generics, fields, shapes }
    }
}

fn shapes(name: &Ident, data: &Data) -> Vec<Shape> {
    let mut shapes = Vec::new();
    match data {
        Data::Struct(data) => shapes.push((name.to_token_stream(), members(&data.fields))),
        Data::Enum(data) => {
            for Variant { ident, fields, .. } in &data.variants {
                shapes.push((quote!(#name::#ident), members(fields)));
            }
        }
        Data::Union(_) => {}
    }
    shapes
}

fn members(fields: &Fields) -> Vec<(Member, TokenStream)> {
    let mut members = Vec::new();
    for (name, field) in fields.members().zip(fields) {
        members.push((name, field.ty.to_token_stream()));
    }
    members
}

fn no_option(attrs: &[Attribute], errors: &mut Errors) {
    for attr in attrs.iter().filter(|attr| is_option(attr)) {
        errors.push(attr, OF_THE_TYPE);
    }
}
