use crate::agent_factory::model::{
    entry::Entry,
    factory::{Emission, Factory},
};
use crate::kit::paths::Paths;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

/// Emits the checks that the parameters of each entry have the names that the agent gives them.
pub(crate) fn emit_parameter_checks(factory: &Factory) -> TokenStream {
    let checked = |entry: &&Entry| !entry.is_generic && needs_check(entry, factory);
    factory.agents.iter().filter(checked).map(|entry| emit_check(entry, factory)).collect()
}

fn needs_check(entry: &Entry, factory: &Factory) -> bool {
    !entry.params.is_empty() && factory.emission == Emission::Whole
}

fn emit_check(entry: &Entry, factory: &Factory) -> TokenStream {
    let (codegen, ty, params) = (factory.paths.codegen_at(entry.span), &entry.aliased, entry.params_type());
    let comparison = emit_comparison(entry, factory, &quote!(__factory_core_names()));
    let fallback = emit_fallback(&factory.paths);
    quote_spanned! {entry.span=>
        const _: () = {
            #fallback
            const fn __factory_core_names<'user>() -> &'static [&'static ::core::primitive::str] {
                <#codegen::ParameterProbe<'user, #ty, #params>>::NAMES
            }
            #comparison;
        };
    }
}

/// Emits the import of the trait whose constant applies to a type that is not an agent. Its spans are the macro's own,
/// because it is unused where every type is one.
fn emit_fallback(paths: &Paths) -> TokenStream {
    let codegen = &paths.codegen;
    quote!(use #codegen::ParameterProbeFallback as _;)
}

/// Emits the check of a generic entry into its method, where the platform is known when code is generated.
pub(crate) fn emit_generic_check(entry: &Entry, factory: &Factory) -> Option<TokenStream> {
    if !entry.is_generic || !needs_check(entry, factory) {
        return None;
    }
    let (codegen, ty) = (factory.paths.codegen_at(entry.span), &entry.aliased);
    let comparison = emit_comparison(entry, factory, &quote!(<#ty as #codegen::AgentMeta<'user>>::PARAMETERS));
    Some(quote_spanned!(entry.span=> const { #comparison };))
}

fn emit_comparison(entry: &Entry, factory: &Factory, expected: &TokenStream) -> TokenStream {
    let codegen = factory.paths.codegen_at(entry.span);
    let agent = entry.base_name().map(ToString::to_string).unwrap_or_default();
    let written = entry.param_names().map(|name| name.unraw().to_string());
    quote_spanned!(entry.span=> #codegen::parameters_match(#agent, #expected, &[#(#written,)*]))
}
