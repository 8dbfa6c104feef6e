//! The check that no scoped component requires itself.

use crate::{
    agent_factory::model::{
        entry::Entry,
        factory::{Emission, Factory},
    },
    kit::checks::fallback::emit_fallback_import,
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// Emits a check for each scoped component, with its span. Only the check of the component that a cycle begins with
/// fails.
pub(crate) fn emit_cycle_checks(factory: &Factory) -> TokenStream {
    if factory.scoped.is_empty() || factory.emission == Emission::Outline {
        return TokenStream::new();
    }
    let codegen = &factory.paths.codegen;
    // A constant cannot mention a generic type, and the walk would not find one in a cycle.
    let known: Vec<_> = factory.scoped.iter().filter(|entry| !entry.is_generic).collect();
    let (count, nodes) = (known.len(), known.iter().map(|entry| emit_node(entry, factory)));
    let checks = known
        .iter()
        .enumerate()
        .map(|(index, entry)| quote_spanned!(entry.span=> const _: () = __FACTORY_CORE_CYCLE.reject(#index);));
    let import = emit_fallback_import(&factory.paths, "EdgeProbeFallback");
    quote! {
        const _: () = {
            #import
            const fn __factory_core_nodes<'user>() -> [#codegen::DependencyNode; #count] { [#(#nodes,)*] }
            const __FACTORY_CORE_CYCLE: #codegen::DependencyCycle = #codegen::DependencyCycle::find(&__factory_core_nodes());
            #(#checks)*
        };
    }
}

/// Emits the node of a component. It does not depend on the factory, which a constant cannot name if it is generic. A
/// component that the factory cannot build has no edges here, because its impl of `Keeps` reports it.
fn emit_node(entry: &Entry, factory: &Factory) -> TokenStream {
    let (codegen, ty) = (factory.paths.codegen_at(entry.span), &entry.aliased);
    quote_spanned!(entry.span=> <#codegen::EdgeProbe<'user, #ty>>::NODE)
}
