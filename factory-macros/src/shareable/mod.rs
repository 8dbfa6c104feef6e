//! `#[derive(Shareable)]`

mod expand;
mod model;
mod parse;

use crate::errors::Errors;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand(item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let expansion = parse::derive_input(item, &mut errors).map(|input| {
        let shareable = model::Component::from_syn(input, &mut errors);
        if errors.is_empty() { expand::checked(&shareable) } else { expand::unchecked(&shareable) }
    });
    let errors = errors.into_compile_errors();
    quote!(#expansion #errors)
}
