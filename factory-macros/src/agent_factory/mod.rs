//! `agent_factory!`

mod expand;
mod model;
mod parse;
mod recover;
mod rules;

use crate::kit::errors::Errors;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let expansion = parse::parse_factory(input, &mut errors).map(|syntax| {
        let mut factory = model::factory::Factory::new(syntax);
        rules::check(&factory, &mut errors);
        if !errors.is_empty() {
            recover::keep_valid_parts(&mut factory);
        }
        expand::emit_factory(&factory)
    });
    let errors = errors.into_compile_errors();
    quote!(#expansion #errors)
}
