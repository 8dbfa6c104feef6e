use super::model::Component;
use crate::{paths::predicates, vetting};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::{Data, Fields, Member, TypeParamBound, Variant};

pub(crate) fn checked(component: &Component) -> TokenStream {
    let implementation = unchecked(component);
    let types = component.fields.iter().map(|(ty, vetting)| (ty, *vetting));
    let checks = vetting::checks(&component.ident, &bounded(component), &component.paths, types);
    let unchanged = unchanged(component);
    quote!(#implementation #checks #unchanged)
}

fn unchanged(component: &Component) -> TokenStream {
    let name = &component.ident;
    let mut shapes = Vec::new();
    match &component.data {
        Data::Struct(data) => shapes.push((quote!(#name), members(&data.fields))),
        Data::Enum(data) => {
            for Variant { ident, fields, .. } in &data.variants {
                shapes.push((quote!(#name::#ident), members(fields)));
            }
        }
        Data::Union(_) => {}
    }
    vetting::unchanged(name, &component.generics, &component.paths, &shapes)
}

fn members(fields: &Fields) -> Vec<(Member, TokenStream)> {
    let mut members = Vec::new();
    for (name, field) in fields.members().zip(fields) {
        members.push((name, field.ty.to_token_stream()));
    }
    members
}

/// After an error: the impl alone, so that one mistake is one error. With a lifetime, the impl would be a second one.
pub(crate) fn unchecked(component: &Component) -> TokenStream {
    if component.generics.lifetimes().next().is_some() {
        return TokenStream::new();
    }
    let (name, generics) = (&component.ident, bounded(component));
    let (root, private) = (component.paths.root_at(name.span()), component.paths.private_at(name.span()));
    let (predicates, (generics, ty, _)) = (predicates(&generics), generics.split_for_impl());
    quote_spanned! {name.span()=>
        #[automatically_derived]
        #[allow(unused_lifetimes, reason = "it keeps one mistake from being two errors")]
        impl #generics #root::Shareable for #name #ty
        where
            #(#predicates,)*
            // A field that is not `Sync` has its own error. `for` keeps this from being a second one.
            for<'__never> Self: ::core::marker::Send + ::core::marker::Sync,
        {
        }
        #[automatically_derived]
        impl #generics #private::Vetted for #name #ty where #(#predicates,)* {}
    }
}

/// Every type parameter is shareable, as every derive of the standard library would have it.
fn bounded(component: &Component) -> syn::Generics {
    let root = &component.paths.root;
    let mut generics = component.generics.clone();
    for param in generics.type_params_mut() {
        param.bounds.push(TypeParamBound::Verbatim(quote!(#root::Shareable)));
    }
    generics
}
