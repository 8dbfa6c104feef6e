//! `agent_factory!`

mod expand;
mod model;
mod parse;
mod recover;
mod rules;

use crate::kit::{
    conditions::{Within, emit_conditions, has_conditions, resolve_conditions},
    errors::Errors,
};
use proc_macro2::TokenStream;
use quote::quote;

/// Expands the input, or emits an item that calls [`expand_with_cfg`] if a part of it has a condition.
pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let names = if has_conditions(&input) { parse::parse_names(input.clone()) } else { None };
    match names {
        Some((factory, paths)) => {
            emit_conditions(&input, Within::Braces, &factory, &paths.derive("AgentFactoryWithCfg"))
        }
        None => expand_unconditional(input),
    }
}

/// Expands the input of an item that [`expand`] has emitted, after rustc has evaluated the conditions.
pub(crate) fn expand_with_cfg(item: TokenStream) -> TokenStream {
    resolve_conditions(item, |_| Within::Braces).map_or_else(syn::Error::into_compile_error, expand_unconditional)
}

fn expand_unconditional(input: TokenStream) -> TokenStream {
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
