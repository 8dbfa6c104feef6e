//! `#[derive(Shareable)]`

mod expand;
mod model;
mod parse;
mod rules;

use crate::kit::{deprecation::emit_impls_of_deprecated, errors::Errors};
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand(item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let expansion = parse::parse_component(item, &mut errors).map(|component| {
        rules::check(&component, &mut errors);
        let impls = expand::emit_impls(&component);
        // A check would repeat an error that the macro has reported.
        let checks = errors.is_empty().then(|| expand::emit_checks(&component));
        let output = quote!(#impls #checks);
        if component.is_deprecated { emit_impls_of_deprecated(&output) } else { output }
    });
    let errors = errors.into_compile_errors();
    quote!(#expansion #errors)
}
