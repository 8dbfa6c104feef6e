use super::model::Component;
use crate::vetting;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Data, Fields, parse_quote};

pub(crate) fn checked(component: &Component) -> TokenStream {
    let implementation = unchecked(component);
    let types = component.fields.iter().map(|(ty, vetting)| (ty, *vetting));
    let checks = vetting::checks(&component.ident, &bounded(component), &component.paths, types);
    let unchanged = unchanged(component);
    quote!(#implementation #checks #unchanged)
}

/// An attribute macro below the derive may give the type other fields than the derive has seen.
fn unchanged(component: &Component) -> TokenStream {
    let name = &component.ident;
    let (generics, ty, predicates) = component.generics.split_for_impl();
    let arm = |path: TokenStream, fields: &Fields| {
        let names: Vec<_> = fields.members().collect();
        let bound: Vec<_> = (0..names.len()).map(|index| format_ident!("__factory_core_{index}")).collect();
        let types = fields.iter().map(|field| &field.ty);
        quote!(#path { #(#names: #bound,)* } => { #(let _: &#types = #bound;)* })
    };
    let arms: Vec<_> = match &component.data {
        Data::Struct(data) => vec![arm(quote!(#name), &data.fields)],
        Data::Enum(data) => data
            .variants
            .iter()
            .map(|variant| {
                let variant_name = &variant.ident;
                arm(quote!(#name::#variant_name), &variant.fields)
            })
            .collect(),
        Data::Union(_) => Vec::new(),
    };
    if arms.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[allow(dead_code, clippy::match_single_binding, clippy::extra_unused_type_parameters, reason = "for the compiler to check, not to run")]
        const _: () = {
            fn __factory_core_unchanged #generics (value: &#name #ty) #predicates {
                match value { #(#arms)* }
            }
        };
    }
}

/// After an error: the impl alone, so that one mistake is one error. With a lifetime, the impl would be a second one.
pub(crate) fn unchecked(component: &Component) -> TokenStream {
    if component.generics.lifetimes().next().is_some() {
        return TokenStream::new();
    }
    let (root, private) = (&component.paths.root, &component.paths.private);
    let (name, generics) = (&component.ident, bounded(component));
    let (generics, ty, predicates) = generics.split_for_impl();
    let predicates = predicates.into_iter().flat_map(|clause| &clause.predicates);
    let predicates: Vec<_> = predicates.collect();
    quote! {
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl #generics #root::Shareable for #name #ty
        where
            #(#predicates,)*
            // A field that is not `Sync` has its own error. `for` keeps this from being a second one.
            for<'__never> Self: ::core::marker::Send + ::core::marker::Sync,
        {
        }
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl #generics #private::Vetted for #name #ty where #(#predicates,)* {}
    }
}

/// Every type parameter is shareable, as every derive of the standard library would have it.
fn bounded(component: &Component) -> syn::Generics {
    let root = &component.paths.root;
    let mut generics = component.generics.clone();
    for param in generics.type_params_mut() {
        param.bounds.push(parse_quote!(#root::Shareable));
    }
    generics
}
