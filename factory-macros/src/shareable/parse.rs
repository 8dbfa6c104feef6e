use crate::kit::{
    errors::{Errors, error},
    paths::{CrateOption, Paths, mentions},
};
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Data, DeriveInput, Field, Ident};

pub(crate) struct Input {
    pub(crate) paths: Paths,
    pub(crate) item: DeriveInput,
}

pub(crate) fn derive_input(item: TokenStream, errors: &mut Errors) -> Option<Input> {
    let mut item: DeriveInput = errors.ok(syn::parse2(item))?;
    errors.ok(name_self(&mut item));
    let root = root(&item, errors);
    if let Data::Union(data) = &item.data {
        let message = "`#[derive(Shareable)]` checks the fields of a struct or an enum, not of a union";
        errors.push(&data.union_token, message);
    }
    Some(Input { paths: Paths::new(root.map(|option| option.path)), item })
}

/// Of all variants, for an enum.
pub(super) fn fields(data: &mut Data) -> Vec<&mut Field> {
    let mut fields = Vec::new();
    match data {
        Data::Struct(data) => fields.extend(&mut data.fields),
        Data::Enum(data) => {
            for variant in &mut data.variants {
                fields.extend(&mut variant.fields);
            }
        }
        Data::Union(_) => {}
    }
    fields
}

fn root(item: &DeriveInput, errors: &mut Errors) -> Option<CrateOption> {
    let mut options = item.attrs.iter().filter(|attr| is_option(attr));
    let root = options.next().and_then(|attr| errors.ok(crate_option(attr)));
    for again in options {
        errors.push(again, "`#[shareable]` stands here twice; remove this one");
    }
    root
}

pub(super) fn is_option(attr: &Attribute) -> bool {
    attr.path().is_ident("shareable")
}

fn crate_option(attr: &Attribute) -> syn::Result<CrateOption> {
    let wanted = "unknown option; write `#[shareable(crate = path)]` where `factory-core` is called otherwise";
    let option = attr.meta.require_list().and_then(|list| syn::parse2(list.tokens.clone()));
    option.map_err(|_| error(&attr, wanted))
}

/// The checks stand outside of the type, where `Self` is nothing.
fn name_self(item: &mut DeriveInput) -> syn::Result<()> {
    let (name, (_, arguments, _)) = (&item.ident, item.generics.split_for_impl());
    let this = format_ident!("Self");
    for field in fields(&mut item.data) {
        if mentions(&field.ty, &this) {
            field.ty = syn::parse2(replaced(field.ty.to_token_stream(), &this, &quote!(#name #arguments)))?;
        }
    }
    Ok(())
}

fn replaced(tokens: TokenStream, name: &Ident, by: &TokenStream) -> TokenStream {
    let mut all = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == *name => by.to_tokens(&mut all),
            TokenTree::Group(group) => {
                Group::new(group.delimiter(), replaced(group.stream(), name, by)).to_tokens(&mut all);
            }
            token => token.to_tokens(&mut all),
        }
    }
    all
}
