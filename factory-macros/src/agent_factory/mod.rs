//! `agent_factory!`

mod checks;
mod definition;
mod entries;
mod entry;
mod expand;
mod generics;
mod model;
mod names;
mod outline;
mod parse;
mod parse_entry;
mod picture;
mod rules;
mod rules_of_names;
mod shares;
mod tombstone;

use crate::kit::errors::Errors;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let expansion = parse::factory(input, &mut errors).map(|input| {
        let mut factory = model::Factory::from_syn(input, &mut errors);
        rules::check(&factory, &mut errors);
        if !errors.is_empty() {
            factory.keep_first_of_each();
            factory.emission = model::Emission::Outline;
        }
        expand::factory(&factory)
    });
    let errors = errors.into_compile_errors();
    quote!(#expansion #errors)
}
