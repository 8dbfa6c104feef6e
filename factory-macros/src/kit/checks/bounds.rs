//! Checks that types satisfy a bound.

use crate::kit::spans::unlinted_name;
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::{Generics, Ident, spanned::Spanned};

/// Emits a function that compiles if each list of generic arguments satisfies the bound, and nothing if there are no
/// lists. The bound is written as generic parameters: `T: Clone`, or `T: NotAGuard<GuardResult>, GuardResult`. A list is
/// written without its angles: `Database`, or `Database, Value`.
///
/// The bound belongs to an inner function with the name and the span of the user's definition. Rustc then says
/// "required by a bound in `Database`", and shows the user's own line.
pub(crate) fn emit_bound_check(
    function: &str,
    bound: &TokenStream,
    name: &Ident,
    generics: &Generics,
    arguments: &[TokenStream],
) -> TokenStream {
    let uses = emit_bounded_uses(bound, name, arguments);
    if uses.is_empty() {
        return uses;
    }
    let function = format_ident!("{function}");
    let (parameters, _, predicates) = generics.split_for_impl();
    quote! {
        fn #function #parameters () #predicates {
            #uses
        }
    }
}

/// Emits the statements of this check.
pub(crate) fn emit_bounded_uses(bound: &TokenStream, name: &Ident, arguments: &[TokenStream]) -> TokenStream {
    if arguments.is_empty() {
        return TokenStream::new();
    }
    let name = unlinted_name(name);
    let bounded = quote_spanned!(name.span()=> fn #name<#bound>() {});
    let uses = arguments.iter().map(|list| quote_spanned!(list.span()=> let _ = #name::<#list>;));
    quote! {
        #bounded
        #(#uses)*
    }
}

/// Wraps checks in an unnamed constant with the import that they need, and emits nothing if there are none.
pub(crate) fn wrap_checks(import: Option<&TokenStream>, checks: &TokenStream) -> TokenStream {
    if checks.is_empty() {
        return TokenStream::new();
    }
    quote! {
        const _: () = {
            #import
            #checks
        };
    }
}
