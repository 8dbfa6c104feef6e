use super::model::Component;
use crate::paths::mentions;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{GenericParam, Type, parse_quote, spanned::Spanned};

pub(crate) fn checked(component: &Component) -> TokenStream {
    let implementation = unchecked(component);
    let checks = checks(component);
    quote!(#implementation #checks)
}

/// After an error: the impl alone, so that one mistake is one error.
pub(crate) fn unchecked(component: &Component) -> TokenStream {
    let (root, private) = (&component.paths.root, &component.paths.private);
    let (name, generics) = (&component.ident, bounded(component));
    let (generics, ty, predicates) = generics.split_for_impl();
    quote! {
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl #generics #root::Shareable for #name #ty #predicates {}
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl #generics #private::Vetted for #name #ty #predicates {}
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

/// A function named as the type, with the type's span: rustc then says "required by a bound in `Database`", and shows
/// the user's own line.
fn checks(component: &Component) -> TokenStream {
    let name = &component.ident;
    let root = component.paths.root_at(name.span());
    let generics = bounded(component);
    let (impl_generics, _, predicates) = generics.split_for_impl();
    let check = |ty: &Type| {
        let handle = if mentions_params(component, ty) { quote!() } else { no_handle(component, ty) };
        quote_spanned!(ty.span()=> let _ = #name::<#ty>; #handle)
    };
    let checks = component.fields.iter().map(check);
    let function = quote_spanned!(name.span()=> fn #name<T: #root::Shareable + ?::core::marker::Sized>() {});
    quote! {
        const _: () = {
            #[allow(non_snake_case, dead_code, reason = "named as the type, for rustc to say so")]
            #function
            #[allow(dead_code, clippy::extra_unused_type_parameters, reason = "for the compiler to check, not to run")]
            fn __factory_core_fields #impl_generics () #predicates { #(#checks)* }
        };
    }
}

fn no_handle(component: &Component, ty: &Type) -> TokenStream {
    let private = component.paths.private_at(ty.span());
    quote_spanned! {ty.span()=>
        const _: () = {
            #[allow(unused_imports, reason = "an inherent constant comes first")]
            use #private::HoldsNoHandle as _;
            #private::reject_handle(<#private::Probe<#ty>>::HOLDS_HANDLE)
        };
    }
}

/// A const item cannot name the type parameters of the function around it.
fn mentions_params(component: &Component, ty: &Type) -> bool {
    component.generics.params.iter().any(|param| match param {
        GenericParam::Type(param) => mentions(ty, &param.ident),
        GenericParam::Const(param) => mentions(ty, &param.ident),
        GenericParam::Lifetime(_) => false,
    })
}
