//! `agent_factory!`

mod expand;
mod model;
mod parse;
mod recover;
mod rules;

use crate::kit::{
    conditions::{Within, emit_conditions, has_conditions, resolve_conditions},
    errors::Errors,
    facts::Facts,
};
use proc_macro2::TokenStream;
use quote::quote;

/// Expands the input, or emits an item that calls [`expand_with_cfg`] if a part of it has a condition.
pub(crate) fn expand(input: TokenStream, facts: Facts) -> TokenStream {
    let names = if has_conditions(&input) { parse::parse_names(input.clone()) } else { None };
    match names {
        Some((factory, paths)) => {
            emit_conditions(&input, Within::Braces, &factory, &paths.derive("AgentFactoryWithCfg"))
        }
        None => expand_unconditional(input, facts),
    }
}

/// Expands the input of an item that [`expand`] has emitted, after rustc has evaluated the conditions.
pub(crate) fn expand_with_cfg(item: TokenStream, facts: Facts) -> TokenStream {
    let resolved = resolve_conditions(item, |_| Within::Braces);
    resolved.map_or_else(syn::Error::into_compile_error, |input| expand_unconditional(input, facts))
}

fn expand_unconditional(input: TokenStream, facts: Facts) -> TokenStream {
    let attestations = facts.emit_attestations(&input);
    let mut errors = Errors::default();
    let expansion = parse::parse_factory(input, &mut errors).map(|syntax| {
        let mut factory = model::factory::Factory::new(syntax, facts);
        rules::check(&factory, &mut errors);
        if !errors.is_empty() {
            recover::keep_valid_parts(&mut factory);
        }
        expand::emit_factory(&factory)
    });
    let errors = errors.into_compile_errors();
    quote!(#expansion #attestations #errors)
}
