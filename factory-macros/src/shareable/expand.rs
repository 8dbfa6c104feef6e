//! Emits the impl of `Shareable`, and the checks of the fields.

use super::model::{Component, Field};
use crate::kit::{
    checks::{fields::emit_fields_check, sharing::emit_sharing_checks},
    syntax::generics::where_predicates,
};
use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Lifetime;

/// Emits the checks that all users may share each field.
pub(super) fn emit_checks(component: &Component) -> TokenStream {
    let Component { paths, ident, generics, fields, shapes, .. } = component;
    let types: Vec<_> = fields.iter().map(|Field { ty, proof }| (ty, *proof)).collect();
    let sharing = emit_sharing_checks(ident, generics, paths, &types);
    let unchanged = emit_fields_check(ident, generics, paths, shapes);
    quote!(#sharing #unchanged)
}

/// Emits the impls, and nothing for a type with a lifetime, which cannot implement `Shareable`.
pub(super) fn emit_impls(component: &Component) -> TokenStream {
    if component.generics.lifetimes().next().is_some() {
        return TokenStream::new();
    }
    let name = &component.ident;
    let (root, codegen) = (component.paths.root_at(name.span()), component.paths.codegen_at(name.span()));
    let (predicates, (generics, ty, _)) = (where_predicates(&component.generics), component.generics.split_for_impl());
    // Its span is the macro's own, because the user's lints would report that it is unused.
    let never = Lifetime::new("'any_user", Span::call_site());
    // A field that is not `Sync` has an error of its own. The `for` defers the bound on `Self`, so that it is no second
    // error. Rustdoc would show the bound, so it reads an impl without it.
    quote_spanned! {name.span()=>
        #[cfg(not(doc))]
        #[automatically_derived]
        impl #generics #root::Shareable for #name #ty
        where
            #(#predicates,)*
            for<#never> Self: ::core::marker::Send + ::core::marker::Sync,
        {
        }
        #[cfg(doc)]
        #[automatically_derived]
        impl #generics #root::Shareable for #name #ty where #(#predicates,)* {}
        #[doc(hidden)]
        #[automatically_derived]
        impl #generics #codegen::CheckedForSharing for #name #ty where #(#predicates,)* {}
    }
}
