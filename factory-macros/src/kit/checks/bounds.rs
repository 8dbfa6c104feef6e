//! The check that types satisfy a bound.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::{Generics, Ident, spanned::Spanned};

/// Emits a function that compiles if each type satisfies the bound on `T`, and nothing if there are no types.
///
/// The bound belongs to an inner function with the name and the span of the user's definition. Rustc then says "required
/// by a bound in `Database`", and shows the user's own line.
pub(crate) fn emit_bound_check(
    function: &str,
    bound: &TokenStream,
    name: &Ident,
    generics: &Generics,
    types: &[TokenStream],
) -> TokenStream {
    if types.is_empty() {
        return TokenStream::new();
    }
    let function = format_ident!("{function}");
    let (parameters, _, predicates) = generics.split_for_impl();
    let bounded = quote_spanned!(name.span()=> #[allow(non_snake_case)] fn #name<#bound>() {});
    let calls = types.iter().map(|ty| quote_spanned!(ty.span()=> let _ = #name::<#ty>;));
    quote! {
        fn #function #parameters () #predicates {
            #bounded
            #(#calls)*
        }
    }
}

/// Wraps checks in an unnamed constant, and emits nothing if there are none. `fallback` is a trait whose constants
/// apply where an inherent constant of the same name does not exist.
pub(crate) fn wrap_checks(fallback: Option<TokenStream>, checks: &TokenStream) -> TokenStream {
    if checks.is_empty() {
        return TokenStream::new();
    }
    let fallback = fallback.map(|fallback| {
        quote! {
            #[allow(unused_imports, reason = "needed only if a type has no inherent constant")]
            use #fallback as _;
        }
    });
    quote! {
        #[allow(dead_code, clippy::extra_unused_type_parameters, reason = "for the compiler to check, not to run")]
        const _: () = {
            #fallback
            #checks
        };
    }
}
