use crate::{
    errors::Errors,
    paths::{CrateOption, Paths},
};
use proc_macro2::TokenStream;
use syn::{Data, DeriveInput, Field};

pub(crate) struct Input {
    pub(crate) paths: Paths,
    pub(crate) item: DeriveInput,
    /// Of all variants, for an enum.
    pub(crate) fields: Vec<Field>,
}

pub(crate) fn derive_input(item: TokenStream, errors: &mut Errors) -> Option<Input> {
    let item: DeriveInput = errors.ok(syn::parse2(item))?;
    let root = item.attrs.iter().find(|attr| attr.path().is_ident("shareable"));
    let root = root.and_then(|attr| errors.ok(attr.parse_args::<CrateOption>()));
    let fields = match &item.data {
        Data::Struct(data) => data.fields.iter().cloned().collect(),
        Data::Enum(data) => data.variants.iter().flat_map(|variant| &variant.fields).cloned().collect(),
        Data::Union(data) => {
            errors.push(
                data.union_token,
                "`#[derive(Shareable)]` checks the fields of a struct or an enum, not of a union",
            );
            Vec::new()
        }
    };
    Some(Input { paths: Paths::new(root.map(|option| option.path)), item, fields })
}
