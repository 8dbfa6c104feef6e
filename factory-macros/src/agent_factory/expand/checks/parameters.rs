//! The check that an entry's parameters have the names that the agent gives them. The method of a generic entry has its
//! own check.

use crate::{
    agent_factory::{
        expand::building::emit_parameter_comparison,
        model::{entry::Entry, factory::Factory},
    },
    kit::checks::fallback::emit_fallback_import,
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// Emits the checks of the entries that are not generic.
pub(crate) fn emit_parameter_checks(factory: &Factory) -> TokenStream {
    let checked = factory.agents.iter().filter(|entry| !entry.is_generic);
    checked.filter_map(|entry| emit_check(entry, factory)).collect()
}

fn emit_check(entry: &Entry, factory: &Factory) -> Option<TokenStream> {
    let comparison = emit_parameter_comparison(entry, factory, &quote!(__factory_core_names()))?;
    let codegen = factory.paths.codegen_at(entry.span);
    let ty = &entry.aliased;
    let params = entry.params_type();
    let import = emit_fallback_import(&factory.paths, "ParameterProbeFallback");
    Some(quote_spanned! {entry.span=>
        const _: () = {
            #import
            const fn __factory_core_names<'user>() -> &'static [&'static ::core::primitive::str] {
                <#codegen::ParameterProbe<'user, #ty, #params>>::NAMES
            }
            #comparison;
        };
    })
}
