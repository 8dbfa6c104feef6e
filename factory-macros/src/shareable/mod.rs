//! `#[derive(Shareable)]`

mod expand;
mod model;
mod parse;
mod rules;

use crate::kit::errors::Errors;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand(item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let expansion = parse::derive_input(item, &mut errors).map(|input| {
        let component = model::Component::from_syn(input, &mut errors);
        rules::check(&component, &mut errors);
        if errors.is_empty() { expand::checked(&component) } else { expand::unchecked(&component) }
    });
    let errors = errors.into_compile_errors();
    quote!(#expansion #errors)
}
