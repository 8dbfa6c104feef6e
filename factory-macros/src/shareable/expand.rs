use super::model::Component;
use crate::kit::{paths::predicates, vetting};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

pub(crate) fn checked(component: &Component) -> TokenStream {
    let Component { paths, ident, generics, fields, shapes } = component;
    let implementation = unchecked(component);
    let mut types = Vec::new();
    for (ty, vetting) in fields {
        types.push((ty, *vetting));
    }
    let checks = vetting::checks(ident, generics, paths, &types);
    let unchanged = vetting::unchanged(ident, generics, paths, shapes);
    quote!(#implementation #checks #unchanged)
}

/// After an error: the impl alone, so that one mistake is one error. With a lifetime, the impl would be a second one.
pub(crate) fn unchecked(component: &Component) -> TokenStream {
    if component.generics.lifetimes().next().is_some() {
        return TokenStream::new();
    }
    let name = &component.ident;
    let (root, codegen) = (component.paths.root_at(name.span()), component.paths.codegen_at(name.span()));
    let (predicates, (generics, ty, _)) = (predicates(&component.generics), component.generics.split_for_impl());
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
        impl #generics #codegen::CheckedForSharing for #name #ty where #(#predicates,)* {}
    }
}
